import type { TopicsWords } from '../guidance';
import type { lists as frame } from '../topics/lists';

export const lists: TopicsWords<keyof typeof frame> = {
  'serious-list': {
    title: 'About to be put on a serious list',
    lead: 'Most places have to tell you first and hear you.',
    points: {
      few: 'Only the few serious acts that laws, regulations and state documents name can lead to a list. See whether yours is among them.',
      told: 'See whether the notice states facts, basis and your rights.',
      statement:
        'To be heard, write a statement and defence with evidence and hand it in within the time stated in the notice.',
      decision:
        'Look for five things in the decision: why, on what basis, which measures, how to get off, how to contest it. Point out what is missing.',
      linked:
        'With a firm only those responsible for the matter should be marked. If family or ordinary staff are drawn in, object.',
      leave:
        'When duties are performed, things corrected and the conditions met, ask the listing authority for removal.',
    },
    places: {
      KLM: 'You are told first, and an objection is checked and answered. The decision says how to get off and how to contest it. Only three kinds of responsible leaders are marked.',
      XJ: 'With a measure you are told facts, basis, reasons and remedies. Measures against leaders need a law or regulation.',
      SQ: 'You are told first, and an objection is checked and answered. The decision says how to get off and how to contest it. Those not responsible should not be marked.',
      JS: 'You are told first, and an objection is checked and answered. The decision is served by law. Only those responsible are marked.',
      ZY: 'National conditions, procedure and standards apply; the regulation has no procedure of its own.',
      HLJ: 'Needs a written decision. Authorities and state units on a list are talked to, given time and reported. A statement is answered within a limit.',
    },
  },
  measures: {
    title: 'Restricted because of a record',
    lead: 'Measures have to be in a published list, be related to the act and be proportionate.',
    points: {
      listed:
        'There is a national basic list, and in some places a local one. For what is in neither, ask for the law behind it.',
      fitting: 'A small matter cannot carry a heavy measure. Point out what is unrelated.',
      ends: 'When the record is repaired, the measures tied to it are lifted.',
      ask: 'Ask three things: for which entry, by which item of the list, until when. Ask for it in writing.',
      private:
        'What shops, banks and associations decide for themselves is no measure of the state, and is contested elsewhere.',
    },
    places: {
      KLM: 'Heavier measures, such as limits on industries, offices and high consumption, are for serious subjects. Associations follow their charter.',
      XJ: 'Proportionate, and you are told facts, basis, reasons, rights and remedies. A local list is limited to some kinds.',
      SQ: 'A local list has to be filed and published before use. Nothing added, nothing heavier, nobody else.',
      JS: 'A local list has to be approved and published before use. Nothing heavier, nobody else.',
      ZY: 'The list has to be approved and published. Nothing added, nothing heavier, nobody else.',
      HLJ: 'Unpublished measures are forbidden. Occasional slight acts that were corrected without harm: a reminder at most. Measures need an end.',
    },
  },
  evaluation: {
    title: 'Credit evaluation: A, B, C, D',
    lead: 'It sorts firms into grades for the frequency of inspections. It is no penalty.',
    points: {
      national:
        "A document of the State Council's General Office of the year 2026: one evaluation by government, free of charge, in grades A to D, to be seen on Credit China.",
      firms: 'It is about firms and other market entities. Points for people are another matter.',
      use: 'Good grades may mean fewer inspections, poor ones more. Banks and associations may look at it.',
      wrong:
        'First see whether the records behind it are right, and have them corrected. In some places you can object to the evaluation itself.',
      sold: 'Do not believe those who sell better grades or points.',
    },
    places: {
      KLM: 'Market entities. The result may set how closely one is supervised.',
      XJ: 'Market entities; industries add their own. You can object to an improper evaluation.',
      SQ: 'Comprehensive evaluation is of market entities, that of an industry of those it supervises. You can object; you are told whether it is accepted and what came of it.',
      JS: 'Market entities. Standards that the province makes for an industry are published. You can object to an improper evaluation.',
      ZY: 'Market entities; industries add their own, and supervise by grade.',
      HLJ: 'Supervision goes by levels. Points for people may give benefits only.',
    },
  },
  'self-check': {
    title: 'The self-check for organisations',
    lead: 'By a published model: how many points, which entry takes them, and what would change them. It has no legal effect.',
    points: {
      what: 'It looks only at the record you opened, and adds line by line by a model whose clauses are written down. Each line leads to its entry; you can add them up by hand.',
      not: 'It is no official evaluation and no forecast of one. An official grade in the record stands first and apart; neither changes the other.',
      people:
        'People are not scored. Points for people should only give benefits; a model that could cost them anything is not used here at all.',
      adds: 'What is not certain takes no points; what is missing is listed. What counts are entries whose facts are certain and which may still be shown.',
      moves:
        'Try what repair, a kept commitment or waiting would change, and see the earliest day for the grade you want. Your record stays as it is.',
      wrong:
        'If an entry is wrong, object to it first. In some places you can object to an evaluation itself; the page of the self-check leads there in one step.',
    },
    places: { HLJ: 'Points for people may give benefits only. We hold to that everywhere.' },
  },
};
