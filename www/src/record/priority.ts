import type { Evaluation, Finding, Priority } from '../engine/answers';

/** What a priority is about, as far as something was found of it. */
function findings(evaluation: Evaluation, { about }: Priority): readonly Finding[] {
  const { subject, entries, measures, authorisations } = evaluation;
  const parts = { entry: entries, measure: measures, authorisation: authorisations, subject: [] };
  if (about.kind === 'subject') return subject.findings;
  return parts[about.kind].find(({ id }) => id === about.id)?.findings ?? [];
}

/** Whether it is not certain yet that what is behind a priority is so. */
export function isOpen(evaluation: Evaluation, priority: Priority): boolean {
  const { code, draft } = priority;
  const finding = findings(evaluation, priority).find((one) => one.code === code && one.draft === draft);
  return finding?.outcome === 'unknown';
}
