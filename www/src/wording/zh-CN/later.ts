import { apply } from './apply';
import { check } from './check';
import { commitments } from './commitments';
import { code } from './code';
import { enter } from './enter';
import { entry } from './entry';
import { facts } from './facts';
import { firm } from './firm';
import { found } from './found';
import { glossary } from './glossary';
import { guide } from './guide';
import { handOver } from './hand-over';
import { help } from './help';
import { law } from './law';
import { letter } from './letter';
import { matters } from './matters';
import { outcomes } from './outcomes';
import { record } from './record';
import { recorded } from './recorded';
import { score } from './score';
import { search } from './search';
import { several } from './several';
import { steps } from './steps';
import { table } from './table';
import { terms } from './terms';
import { vocabulary } from './vocabulary';

/** The words that only pages need which come later. */
export const later = {
  ...vocabulary,
  ...terms,
  ...help,
  ...outcomes,
  facts,
  found,
  steps,
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
};
