import { toChildArray, type ComponentChildren } from 'preact';
import { useSteps } from './use-steps';

interface Props {
  readonly children: ComponentChildren;
  /** How many parts come with a frame. */
  readonly atOnce: number;
}

/** The parts of a long page, some with every frame from the top down, so that none of its tasks is long. */
export function InSteps({ children, atOnce }: Props) {
  const parts = toChildArray(children);
  return <>{parts.slice(0, useSteps(parts.length, atOnce))}</>;
}
