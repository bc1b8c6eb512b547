import type { OnDesk } from '../drafts/desk';
import { nothingDone, type Draft } from '../drafts/draft';
import type { Told } from '../matters/told';
import { clocks } from './clocks';
import { entry } from './samples';

/** An invented matter, for the gallery and the tests. */
export const draft: Draft = {
  id: 'abcdefghijklmnop',
  title: null,
  form: 'F3',
  entry: 'e1',
  receiver: '克拉玛依市应急管理局（示例）',
  record: {
    name: '示例',
    text: '{"schema":"credit-record/1","subject":{"kind":"legalPerson"},"entries":[{"id":"e1","kind":"penalty"}]}',
  },
  answers: {
    'applicant.phone': '0990-0000000',
    'objection.grounds': ['wrong'],
    'objection.rows': [{ recorded: '甲' }],
  },
  log: nothingDone,
  madeOn: '2026-11-21',
  changedOn: '2026-11-21',
  keepUntil: '2027-02-19',
  savesItself: false,
};

export const handedIn: Draft = {
  ...draft,
  log: {
    ...nothingDone,
    handedIn: { on: '2026-11-21', way: 'counter', receivedOn: '2026-11-21', number: '示例〔2026〕1号' },
  },
};

export const inMemory: OnDesk = { draft, live: false, saved: null };

export const told: Told = {
  today: '2026-11-21',
  entry,
  clocks: [],
  agenda: [],
  recordText: draft.record.text,
};

const waits = { ...clocks.waiting, about: 'objection[0]', dueOn: '2026-12-01', missed: false };

export const toldWaiting: Told = { ...told, clocks: [waits] };

export const toldLate: Told = { ...told, clocks: [clocks.missed] };
