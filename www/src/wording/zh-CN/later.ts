import { check } from './check';
import { enter } from './enter';
import { entry } from './entry';
import { facts } from './facts';
import { found } from './found';
import { glossary } from './glossary';
import { guide } from './guide';
import { help } from './help';
import { law } from './law';
import { letter } from './letter';
import { outcomes } from './outcomes';
import { record } from './record';
import { recorded } from './recorded';
import { search } from './search';
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
  enter,
  check,
  guide,
  glossary,
  search,
};
