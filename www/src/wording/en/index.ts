import type { Wording } from '../index';
import { enter } from './enter';
import { check } from './check';
import { glossary } from './glossary';
import { guide } from './guide';
import { search } from './search';
import { settings } from './settings';
import { privacy } from './privacy';
import { about } from './about';
import { start } from './start';
import { entry } from './entry';
import { table } from './table';
import { facts } from './facts';
import { found } from './found';
import { help } from './help';
import { law } from './law';
import { letter } from './letter';
import { outcomes } from './outcomes';
import { problems } from './problems';
import { record } from './record';
import { recorded } from './recorded';
import { shell } from './shell';
import { steps } from './steps';
import { terms } from './terms';
import { vocabulary } from './vocabulary';

export const en = {
  ...shell,
  ...vocabulary,
  ...terms,
  ...help,
  ...outcomes,
  facts,
  found,
  problems,
  steps,
  start,
  record,
  recorded,
  entry,
  table,
  law,
  letter,
  enter,
  check,
  guide,
  glossary,
  search,
  settings,
  privacy,
  about,
} satisfies Wording;
