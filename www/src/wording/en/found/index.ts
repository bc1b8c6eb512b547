import type { Wording } from '../../index';
import { basis } from './basis';
import { conduct } from './conduct';
import { display } from './display';
import { people } from './people';

export const found: Wording['found'] = { ...display, ...basis, ...people, ...conduct };
