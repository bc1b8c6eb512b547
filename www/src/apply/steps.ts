import type { OpenedForm } from '../engine/answers';
import { papersStep, reviewStep } from './matter';

/** The steps of a form, by name, in their order. */
export function stepsOf({ steps, attachments }: Pick<OpenedForm, 'steps' | 'attachments'>): string[] {
  const own = steps.map(({ id }) => id);
  return [...own, ...(attachments.length > 0 ? [papersStep] : []), reviewStep];
}
