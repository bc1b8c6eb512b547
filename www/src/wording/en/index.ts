import type { Wording } from '../index';
import { facts } from './facts';
import { found } from './found';
import { law } from './law';
import { outcomes } from './outcomes';
import { about, start } from './pages';
import { problems } from './problems';
import { record } from './record';
import { shell } from './shell';
import { steps } from './steps';
import { terms } from './terms';
import { vocabulary } from './vocabulary';

export const en = {
  ...shell,
  ...vocabulary,
  ...terms,
  ...outcomes,
  facts,
  found,
  problems,
  steps,
  start,
  record,
  law,
  about,
} satisfies Wording;
