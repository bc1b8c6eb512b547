import type { TopicsWords } from '../guidance';
import type { see as frame } from '../topics/see';

export const see: TopicsWords<keyof typeof frame> = {
  'see-own': {
    title: 'How to see your own record',
    lead: 'First see what is recorded; then decide whether to object or to apply for repair.',
    points: {
      firm: 'For a firm: open Credit China, www.creditchina.gov.cn, and type its name or unified social credit code.',
      person:
        'For a person: take your ID card to the credit window of the government service hall, or sign in to the local credit platform under your real name.',
      closed: 'What is not public you can see yourself; others need your authorisation.',
      keep: 'Note the document number, the day of decision and the site of each entry, or take a picture. You will need it for an objection or repair.',
      here: 'Put it in here and see until when each entry is shown and from when repair can be asked for.',
    },
    places: {
      KLM: 'Free. What is public is on the platform; what is not you see with a valid identity document. Each query is registered.',
      XJ: 'Free. Online, by phone or at the window. Who sees non-public information is up to you.',
      SQ: 'Under your real name. Site, phone and window must offer it, and reports too. The regulation does not say whether it is free.',
      JS: 'Under your real name; the province offers it on its Credit Jiangsu site. Queries are registered. The regulation does not say whether it is free.',
      ZY: 'You have the right to see your own information. How, and at what cost, the regulation does not say: ask the development and reform department.',
      HLJ: 'Your own public record is free, as often as you like. With other collectors people have some free queries a year.',
    },
  },
  'who-may-see': {
    title: 'Who may see your record',
    lead: 'What is public anyone may see; the rest needs a reason or your authorisation.',
    points: {
      open: 'What the law makes public anyone may see. Penalties of firms often are.',
      person:
        'Information about people is mostly not public. Where a law makes it so, names and numbers should be masked.',
      duty: 'Authorities may look when their task needs it, but use it for nothing else, nor make it public themselves.',
      others: 'Employers, shops and landlords need your authorisation for what is not public.',
      ask: 'In some places it is registered who looked. You can ask to be told.',
    },
    places: {
      KLM: 'Authorities may look for approvals, inspections, tenders, recruiting and honours. Information about people is not public unless a law says so.',
      XJ: 'What authorities get by sharing they may use for their task only, and not make public. Associations and businesses may use it too.',
      SQ: "Others need your written authorisation and may use it for the agreed purpose only. A credit agency needs the provider's as well.",
      JS: 'Authorities may use it for their task only, and not make it public. Personal information is masked before it is lawfully published.',
      ZY: 'Authorities may look for public trading, market access, qualifications, hiring civil servants and honours. Information about people is not public unless a law says so.',
      HLJ: 'For licences, government purchases, funds and honours authorities look at a credit report. Name, address, phone and document number are mostly not open.',
    },
  },
  authorise: {
    title: 'Before you let others look',
    lead: 'Before signing, write down who may see what, for what, and until when.',
    points: {
      yours: 'What is not public nobody may look up unless you agree.',
      paper:
        'Write four things: who, which items, for what, until which day. Add: not to be passed on to others.',
      never: 'Do not sign “for ever” or “for all purposes”. Ask to have it struck out.',
      bundle: 'If someone says “no authorisation, no service”, ask which rule says so.',
      keep: 'Keep a copy. After the last day nobody should look any more.',
    },
    places: {
      KLM: 'Needs your written consent and an identity document. Nothing is passed on without your consent, and services may not force you to consent.',
      XJ: 'Needs your authorisation and an agreed purpose. Services may not force you to hand over what is unrelated, and nobody may use it beyond what was agreed.',
      SQ: 'Needs your written authorisation and an agreed purpose. Forced authorisations and once-and-for-life ones are forbidden.',
      JS: 'Forced authorisations, once-and-for-life ones and use without any are forbidden.',
      ZY: 'Nobody may look beyond what they are entitled to. The regulation does not say what an authorisation contains; do as above.',
      HLJ: 'Needs your authorisation and use as agreed. Forced authorisations and once-and-for-life ones are forbidden.',
    },
  },
  'where-from': {
    title: 'Where an entry comes from, and why it changed',
    lead: 'Every entry has a source. You have the right to ask.',
    points: {
      providers:
        'Those who decide report to the platform, following a published catalogue. What is not in it should not be recorded.',
      ask: 'You can ask who reported it, on what basis, who got it and why it changed.',
      unclear: 'If they cannot name a basis, or it is in no catalogue, object.',
      declare: 'Most places let you declare what speaks for you. You answer for its truth.',
    },
    places: {
      KLM: 'Providers enter it by the catalogue; the lead authority also collects from media notices and market providers. You may know source and changes, and declare your own market information.',
      XJ: "Providers check it, report it to the region's platform and answer for it. You may offer non-public information yourself.",
      SQ: 'Providers report it by the catalogue. You may know how it is collected, shared, used and evaluated.',
      JS: 'Providers report it by the catalogue. You may declare and add, and know the source and the reason of changes.',
      ZY: 'There are catalogues of the state, the province and the city. Market records are reported if you wish; you may declare your own.',
      HLJ: "Providers report it in the catalogue's time. You may offer non-public information yourself, and know source and changes.",
    },
  },
  'forbidden-data': {
    title: 'What nobody may collect about you',
    lead: 'Some things never; others only if you agree in writing.',
    points: {
      never:
        'Religion, genes, fingerprints, blood type, illness and medical history: most regulations forbid collecting them.',
      consent:
        'Income, deposits, securities, commercial insurance, real estate and tax amounts need your written consent.',
      told: 'Before collecting they have to tell you what for and how it is used.',
      found: 'If any of it is in your record, ask to have it deleted; if nobody reacts, complain.',
      here: 'There is no field for it here. Please do not put it into remarks either.',
    },
    places: {
      KLM: 'Binds market collectors. Belief, blood type, medical history, genes and fingerprints never; income, deposits, property and the like after a warning and with written consent.',
      XJ: 'Non-public information about people needs written consent and an agreed purpose.',
      SQ: 'Nobody may collect the first kind. The second needs written consent, unless a public body may by law.',
      JS: 'Nobody may collect the first kind. The second needs written consent; what public bodies may collect goes to you and those you authorise only.',
      HLJ: 'Any collecting about people needs consent. The second kind needs a warning first, then written consent.',
    },
  },
  'several-records': {
    title: 'Several records at once',
    lead: 'A firm and its branches, several clients, a family: all of them at one look.',
    points: {
      who: 'Keep each record as a file and choose them together. One that cannot be read does not affect the others.',
      consent:
        'To look at the records of others you need their consent. Names and numbers of people stay masked.',
      days: 'Their days stand in one list: by when others must act, from when repair can be asked for, until when entries are shown, when commitments fall due.',
      device:
        'All is worked out on your device and stays in memory. Close the page or wipe it, and it is gone.',
      calendar: 'All days ahead can go into your calendar at once; each says whose it is.',
    },
    places: {},
  },
};
