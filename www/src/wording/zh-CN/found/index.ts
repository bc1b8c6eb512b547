import type { FindingCode } from '../../../engine/answers';
import type { FindingWords } from '../../finding-words';
import { basis } from './basis';
import { conduct } from './conduct';
import { display } from './display';
import { people } from './people';

/** Everything that can be found. */
export const found: Record<FindingCode, FindingWords> = { ...display, ...basis, ...people, ...conduct };
