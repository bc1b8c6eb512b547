import type { TopicsWords } from '../guidance';
import type { good as frame } from '../topics/good';

export const good: TopicsWords<keyof typeof frame> = {
  rewards: {
    title: 'What good credit brings',
    lead: 'Priority, fewer inspections, extra points. To whom, and what, differs by place.',
    points: {
      who: 'Some places look for two things: no record of dishonesty, and good records besides. Others ask for good standing, or for a place on a published list.',
      may: 'All of it may be given; nothing must be. Bring it up yourself.',
      show: 'Honours, volunteering, donations and acts of courage speak for you. If they are not recorded, ask how.',
      ask: 'Open your record and see whether it meets the conditions of your place.',
    },
    places: {
      KLM: 'No record of dishonesty and a good one. Priority, points, fewer inspections, publicity.',
      XJ: 'No record of dishonesty and an honour, a good deed or the highest rating. Priority, missing papers accepted, lower bid deposits.',
      SQ: 'In good standing. Priority, fewer inspections, preference among equals, lower deposits. Blood donations and gifts are recorded too.',
      JS: 'In good standing. Ease in procedures, fewer inspections, preference for subsidies, lower deposits.',
      ZY: 'The honest. Priority, missing papers accepted, points, publicity.',
      HLJ: 'Those on a published list of the trustworthy, kept by the industry authorities.',
    },
  },
  commitments: {
    title: 'Commitments: fewer papers, faster',
    lead: 'A written promise can make things easier; whether it is kept is recorded.',
    points: {
      what: 'You write “I meet the conditions and will do it”, and the authority goes ahead.',
      choice: 'Whether to promise is up to you. Without it the usual procedure applies.',
      missing: 'Some places accept incomplete papers if you add them later. Remember the day you promised.',
      recorded: 'Most places record whether a promise was kept, some in public.',
      broken:
        'If it was false or not kept, the licence may be revoked, and it may become a record of dishonesty. Think before you sign.',
    },
    places: {
      KLM: 'Commitments made for a licence are recorded with their performance, and looked at later.',
      XJ: 'Commitments and performance are recorded and public. You may offer one yourself. The rewarded may hand in missing papers later.',
      SQ: 'With no record of dishonesty and a commitment, incomplete papers may be accepted for licences and projects.',
      JS: 'There is a list of matters. What you promised and whether you kept it is recorded.',
      ZY: 'The honest may hand in missing papers later.',
      HLJ: 'Voluntary. Not for serious subjects or those who promised falsely or broke a promise, until repaired. Commitments are public, and checked after the licence.',
    },
  },
  'self-declared': {
    title: 'Declare information yourself, and take it back',
    lead: 'Qualifications, prizes, contracts kept: what speaks for you can be declared. You answer for what you declare.',
    points: {
      what: 'It is voluntary. Whoever declares nothing is not thought the worse of.',
      liable: 'It must be true, lawful and provable. What is false may become a bad entry of its own.',
      how: 'Write a declaration, add copies as proof, and hand it to the office that runs the platform. You choose whether it is open, or seen only by whom you authorise.',
      back: 'Take it back in writing. If it is a good entry already, ask that it is not shown; if it is wrong, object.',
      after:
        'How it is taken back no article says. Once the platform has taken it down, others no longer see it, and you can no longer use it. What others took earlier is beyond it.',
    },
    places: {
      KLM: 'Firms, traders and the like are encouraged to give it; it must be lawful, true and complete. Good entries are not shown against your wish.',
      XJ: 'Whoever gives it answers for its being lawful, true and exact. Good entries are hidden at your wish.',
      SQ: 'Market information may be published by yourself, or given by a credit agency as agreed. Good information can be deleted on request.',
      JS: 'You may declare or add information, and answer for its truth.',
      ZY: 'It may be given by statement or declaration. Good entries are open by law or with your consent only.',
      HLJ: 'You may give information that is not public, and answer for its being lawful, true, exact and complete. Good information is not shown against your wish.',
    },
  },
  'good-records': {
    title: 'Good records that you would rather hide',
    lead: 'Honours and donations are yours. You can say that they should not be public.',
    points: {
      yours:
        'Whether honours, volunteering, donations and acts of courage are shown is up to you in most places.',
      why: 'You need no reason. Say which entry, and on which site.',
      ask: 'Ask whoever made it public, or the platform.',
      effect: 'Then others cannot see it, and it may not help you to get benefits. Think first.',
    },
    places: {
      KLM: 'If you do not wish it, it is not public.',
      XJ: 'If you say so, it has to stay hidden.',
      SQ: 'You can have it deleted, by the institution or the industry authority.',
      ZY: 'Public only by law or with your consent.',
      HLJ: 'If you say so, it must not be shown. Otherwise it may stay.',
    },
  },
  'own-code': {
    title: 'Public credit information as a QR code',
    lead: 'A firm can choose some of its public information and put it into a code: on its door, in a tender.',
    points: {
      what: 'The code holds text only, no address. Whoever scans it reads it, without an app or a network.',
      choose:
        'Only what is public by law and still on show can go in: nothing that ended, was repaired, or is about people.',
      official:
        'It is not the code that authorities issue. Some places encourage firms to get an official one: ask the credit platform there.',
      digest:
        'The check code in the last line tells whether the text was changed, not who made it or whether it is complete.',
      renew: 'A printed code does not change. When the record does, make a new one and replace it.',
    },
    places: {
      HLJ: 'Firms are encouraged to get a code that shows how they stand. How, the credit platform there can tell.',
    },
  },
};
