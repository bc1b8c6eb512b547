import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { moves } from './router';
import { allWords } from './wording';

await allWords();
// Only what never comes fails, not what comes late on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
afterEach(() => {
  cleanup();
  // Whoever comes next has come from no other page.
  moves.value = 0;
});
