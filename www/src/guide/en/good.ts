import type { TopicsWords } from '../guidance';
import type { good as frame } from '../topics/good';

export const good: TopicsWords<keyof typeof frame> = {
  rewards: {
    title: 'What good credit brings',
    lead: 'Priority, fewer inspections, extra points. To whom, and what, differs by place.',
    points: {
      who: 'Most places look for two things: no record of dishonesty, and good records besides.',
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
      recorded: 'What you promised and whether you kept it is recorded, sometimes in public.',
      broken:
        'If it was false or not kept, the licence may be revoked, and it becomes a record of dishonesty. Think before you sign.',
    },
    places: {
      KLM: 'Commitments made for a licence are recorded with their performance, and looked at later.',
      XJ: 'Commitments and performance are recorded and public. You may offer one yourself. The rewarded may hand in missing papers later.',
      SQ: 'With no record of dishonesty and a commitment, incomplete papers may be accepted for licences and projects.',
      JS: 'There is a list of matters. What you promised and whether you kept it is recorded.',
      ZY: 'The honest may hand in missing papers later.',
      HLJ: 'Voluntary. Not for serious subjects or those who promised falsely or broke a promise, until repaired. Commitments are public and checked after the licence.',
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
};
