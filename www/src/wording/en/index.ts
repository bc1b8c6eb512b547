import type { Wording } from '../index';
import { commitments } from './commitments';
import { enter } from './enter';
import { apply } from './apply';
import { check } from './check';
import { code } from './code';
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
import { firm } from './firm';
import { found } from './found';
import { handOver } from './hand-over';
import { help } from './help';
import { law } from './law';
import { letter } from './letter';
import { matters } from './matters';
import { outcomes } from './outcomes';
import { problems } from './problems';
import { record } from './record';
import { recorded } from './recorded';
import { score } from './score';
import { shell } from './shell';
import { several } from './several';
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
  handOver,
  enter,
  apply,
  matters,
  check,
  score,
  firm,
  commitments,
  code,
  guide,
  glossary,
  search,
  several,
  settings,
  privacy,
  about,
} satisfies Wording;
