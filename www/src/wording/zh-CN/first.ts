import { about } from './about';
import { privacy } from './privacy';
import { problems } from './problems';
import { settings } from './settings';
import { shell } from './shell';
import { start } from './start';

/** The words that the first page needs, and what stands around every page. */
export const first = { ...shell, problems, start, settings, privacy, about };
