import type { Wording } from '../index';
import { facts } from './facts';
import { about, law, start } from './pages';
import { problems } from './problems';
import { record } from './record';
import { shell } from './shell';
import { steps } from './steps';
import { vocabulary } from './vocabulary';

export const en = {
  ...shell,
  ...vocabulary,
  facts,
  problems,
  steps,
  start,
  record,
  law,
  about,
} satisfies Wording;
