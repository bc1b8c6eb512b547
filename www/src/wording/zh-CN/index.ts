import { first } from './first';
import { later } from './later';

/** Every word of the interface. This is the source; the other languages must have the same shape. */
export const zhCN = { ...first, ...later };
