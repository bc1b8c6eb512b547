import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { allWords } from './wording';

await allWords();
afterEach(cleanup);
