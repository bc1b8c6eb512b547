import type { Topics } from '../topic';

export const lists = {
  'serious-list': {
    group: 'lists',
    points: { few: [], told: [], statement: [], decision: [], linked: [], leave: [] },
    places: {
      KLM: ['KLM-15.list-objection'],
      XJ: ['XJ-34', 'XJ-39', 'XJ-40'],
      SQ: ['SQ-29', 'SQ-30.list-objection', 'SQ-31'],
      JS: ['JS-29', 'JS-31.list-objection', 'JS-32'],
      ZY: ['ZY-41'],
      HLJ: ['HLJ-28', 'HLJ-29', 'HLJ-32', 'HLJ-33', 'HLJ-35.list-objection'],
    },
    terms: ['seriousList', 'statement', 'effectiveDocument'],
    doors: ['record'],
    next: ['measures', 'repair', 'complaints'],
  },
  measures: {
    group: 'lists',
    points: { listed: [], fitting: [], ends: ['O36-end'], ask: [], private: [] },
    places: {
      KLM: ['KLM-21', 'KLM-23', 'KLM-24', 'KLM-25', 'KLM-26'],
      XJ: ['XJ-34', 'XJ-38'],
      SQ: ['SQ-34', 'SQ-35', 'SQ-36', 'SQ-37'],
      JS: ['JS-45', 'JS-46', 'JS-47', 'JS-49'],
      ZY: ['ZY-39', 'ZY-40', 'ZY-42', 'ZY-43'],
      HLJ: ['HLJ-30', 'HLJ-31', 'HLJ-34'],
    },
    terms: ['measure', 'seriousList', 'judgmentDefaulter'],
    doors: ['record'],
    next: ['complaints', 'serious-list'],
  },
  evaluation: {
    group: 'lists',
    points: { national: [], firms: [], use: [], wrong: [], sold: [] },
    marks: { national: 'secondary' },
    places: {
      KLM: ['KLM-27'],
      XJ: ['XJ-31', 'XJ-45'],
      SQ: ['SQ-28', 'SQ-44'],
      JS: ['JS-33', 'JS-64'],
      ZY: ['ZY-37'],
      HLJ: ['HLJ-26', 'HLJ-47', 'HLJ-48'],
    },
    terms: ['evaluation'],
    doors: ['record', 'score'],
    next: ['self-check', 'objection', 'scams'],
  },
  'self-check': {
    group: 'lists',
    points: { what: [], not: [], people: [], adds: [], moves: [], wrong: [] },
    places: { HLJ: ['HLJ-26'] },
    terms: ['evaluation'],
    doors: ['score', 'enter'],
    next: ['evaluation', 'repair', 'objection'],
  },
} as const satisfies Topics;
