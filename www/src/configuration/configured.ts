import { signal } from '@preact/signals';
import { readHandOver, type Receiving } from './hand-over';
import { isObject, unknownKeys, wrong, type ConfigurationProblem } from './read';
import { readModel } from './model';
import { readRecords, type Source } from './records';

/** What the operator wrote in `portal.json`. */
export interface Configuration {
  readonly records: Source | null;
  readonly handOver: Receiving | null;
  /** The address of a model of points of the operator's own. */
  readonly model: string | null;
  readonly problems: readonly ConfigurationProblem[];
}

export const nothingConfigured: Configuration = { records: null, handOver: null, model: null, problems: [] };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function readConfiguration(text: string): Configuration {
  const whole = parsed(text);
  if (!isObject(whole)) return { ...nothingConfigured, problems: [wrong('notJson', '')] };
  const { records, problems: ofRecords } = readRecords(whole['records']);
  const { handOver, problems: ofHandOver } = readHandOver(whole['handOver']);
  const { model, problems: ofModel } = readModel(whole['model']);
  const strange = unknownKeys(whole, ['records', 'handOver', 'model']);
  return { records, handOver, model, problems: [...strange, ...ofRecords, ...ofHandOver, ...ofModel] };
}

/** Whether a problem is one of the receiver of letters, and told of where letters are handed over. */
export const isOfHandOver = ({ key }: ConfigurationProblem): boolean => /^handOver(\.|$)/.test(key);

/** What this site is configured to offer. */
export const configuration = signal<Configuration>(nothingConfigured);

/**
 * Reads the operator's configuration; a site without one offers nothing more. False: it could not be asked for, and what
 * was known before still holds.
 */
export async function loadConfiguration(): Promise<boolean> {
  try {
    const answer = await fetch('portal.json', { mode: 'same-origin', credentials: 'omit' });
    if (answer.ok) {
      const read = readConfiguration(await answer.text());
      // Half of a file, or a page in its place, is no word of the operator.
      const isWord = !read.problems.some(({ what }) => what === 'notJson');
      if (isWord || configuration.peek() === nothingConfigured) configuration.value = read;
      return isWord;
    }
    if (answer.status !== 404) return false;
    configuration.value = nothingConfigured;
    return true;
  } catch {
    return false;
  }
}
