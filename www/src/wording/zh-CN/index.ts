import { about } from './about';
import { enter } from './enter';
import { check } from './check';
import { guide } from './guide';
import { settings } from './settings';
import { privacy } from './privacy';
import { facts } from './facts';
import { found } from './found';
import { help } from './help';
import { law } from './law';
import { outcomes } from './outcomes';
import { problems } from './problems';
import { record } from './record';
import { shell } from './shell';
import { start } from './start';
import { entry } from './entry';
import { table } from './table';
import { steps } from './steps';
import { terms } from './terms';
import { vocabulary } from './vocabulary';

/** Every word of the interface. This is the source; the other languages must have the same shape. */
export const zhCN = {
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
  entry,
  table,
  law,
  enter,
  check,
  guide,
  settings,
  privacy,
  about,
};
