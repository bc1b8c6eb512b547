import type { Wording } from '../../index';
import { authorisation } from './authorisation';
import { measure } from './measure';
import { unsure } from './unsure';

export const check = {
  title: 'Check',
  lead: 'A body has applied a measure to you, asks you to sign an authorisation, or you wonder what benefits you may get: hold it against the rules here.',
  parts: {
    measure: {
      title: 'Check a measure',
      what: 'A body did something to you because of your credit, such as refusing a subsidy or a tender. See whether the rules allow it, and what to ask.',
    },
    authorisation: {
      title: 'Check an authorisation',
      what: 'Somebody asks for your signature to look up your credit information. See whether the letter lacks anything.',
    },
    benefits: {
      title: 'See what you may get',
      what: 'What honesty is rewarded with, whether you can use it now, and what stands in the way.',
    },
  },
  step: (part: string, nth: number, of: number) => `${part} · step ${nth} of ${of}`,
  next: 'Continue',
  back: 'Back',
  unsure,
  choose: (question: string) => `Not answered yet: ${question}`,
  answers: 'Your answers',
  change: 'Change',
  changeOf: (what: string) => `Change: ${what}`,
  failed: 'These answers could not be checked. Please look through them and try again.',
  day: {
    hint: 'For example 2026 9 1. Leave it empty if you do not know.',
    example: 'For example 2026 9 1.',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    incomplete: 'Fill in year, month and day with digits, or none of them.',
    needed: 'Fill in year, month and day.',
    impossible: 'There is no such day. Please check year, month and day.',
    unknown: 'Not filled in',
  },

  subject: {
    title: 'First, who it is about and where',
    why: 'The rules differ from place to place. Once a record is open, this is not asked again.',
    kind: 'A person or an organisation?',
    kinds: {
      naturalPerson: 'A person',
      legalPerson: 'A company or another legal person',
      unincorporated: 'An organisation without legal personality',
    },
    place: 'Where?',
    placeHint: 'For a person, where they live; for an organisation, where it is registered.',
    places: {
      karamay: 'Karamay',
      xinjiang: 'Elsewhere in Xinjiang',
      suqian: 'Suqian',
      jiangsu: 'Elsewhere in Jiangsu',
      zhangye: 'Zhangye',
      heilongjiang: 'Heilongjiang',
      elsewhere: 'Another place (national rules only)',
    },
  },

  measure,
  authorisation,

  benefits: {
    none: 'Your record is needed to tell what you can use.',
    open: 'Open a record first',
    asOf: (day: string) => `This is how your record stands on ${day}.`,
    passes: (day: string) => `Shown until ${day}; after that day it no longer stands in the way.`,
    repairFrom: (day: string) =>
      `Repair can be asked for from ${day}; once granted, it no longer stands in the way.`,
    goesOn: 'The act goes on. Until when it counts can be told once it has ended.',
    noDay: 'Until when cannot be computed yet.',
    rewards: {
      title: 'Which rewards do the rules name?',
      what: 'They may be given; nobody has to. Whether and how, the body in charge decides.',
      own: 'This is the gist in our own words, in Chinese.',
      none: 'The rules that we read for your place name no rewards.',
    },
  },
} satisfies Wording['check'];
