import { signal } from '@preact/signals';
import { configuration } from '../configuration/configured';
import type { Bilingual } from '../engine/answers';
import { fetchRecord } from '../record/fetched';
import { wording } from '../wording';
import { spoken } from '../wording/bilingual';

/** The operator's own model: its text, or that it could not be had. */
export type OwnModel = { readonly is: 'text'; readonly text: string } | { readonly is: 'failed' };

/** Null: none is configured, or it was not asked for yet. */
export const ownModel = signal<OwnModel | null>(null);

let fetching: Promise<void> | null = null;

async function load(address: string): Promise<void> {
  const answer = await fetchRecord(address, () => undefined);
  ownModel.value = answer.is === 'text' ? { is: 'text', text: answer.text } : { is: 'failed' };
}

/** Asks for it, whoever will look at points: what is asked for says nothing of the person. Where it failed, once more. */
export async function fetchOwnModel(): Promise<void> {
  const address = configuration.peek().model;
  if (address === null || ownModel.peek()?.is === 'text') return;
  fetching ??= load(address).finally(() => (fetching = null));
  await fetching;
}

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' &&
  value !== null &&
  'zh' in value &&
  typeof value.zh === 'string' &&
  'en' in value &&
  typeof value.en === 'string';

/** What the model calls itself, as far as that can be read before the engine has judged it. */
export function ownTitle(text: string): string {
  const { own } = wording.value.score.self;
  try {
    const told: unknown = JSON.parse(text);
    const title = typeof told === 'object' && told !== null && 'title' in told ? told.title : null;
    return isBilingual(title) ? spoken(title) : own;
  } catch {
    return own;
  }
}
