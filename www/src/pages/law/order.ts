import type { Level, PackStatus, PackView } from '../../engine/answers';

/** What is law comes first, what no longer is last; drafts stand apart between them. */
export const statuses: readonly PackStatus[] = ['inForce', 'draft', 'repealed'];

const levels: readonly Level[] = ['city', 'province', 'national'];

/** The packs of one status: those that speak for the open record first, then the nearest. */
export function inOrder(
  packs: readonly PackView[],
  status: PackStatus,
  yours: ReadonlySet<string>,
): readonly PackView[] {
  const place = ({ id, level }: PackView) => levels.indexOf(level) + (yours.has(id) ? 0 : levels.length);
  return packs.filter((pack) => pack.status === status).sort((one, other) => place(one) - place(other));
}
