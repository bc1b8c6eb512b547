import { facts } from './facts';
import { about, law } from './law';
import { problems } from './problems';
import { record } from './record';
import { shell } from './shell';
import { start } from './start';
import { steps } from './steps';
import { vocabulary } from './vocabulary';

/** Every word of the interface. This is the source; the other languages must have the same shape. */
export const zhCN = { ...shell, ...vocabulary, facts, problems, steps, start, record, law, about };
