import type { Fact } from '../engine/answers';
import { wording } from './index';

/** Facts as a list in words. */
export function factList(missing: readonly Fact[]): string {
  const { facts, listed } = wording.value;
  return listed(missing.map((fact) => facts[fact]));
}

/** What something hinges on: facts that a record can tell, or law that is open or could not be read. */
export function hinges(missing: readonly Fact[]): string {
  const { hinges: onFacts, lawOpen } = wording.value.finding;
  const onLaw = missing.every((fact) => fact.startsWith('law.'));
  return (onLaw ? lawOpen : onFacts)(factList(missing));
}
