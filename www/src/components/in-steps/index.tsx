import type { ComponentChild } from 'preact';
import { useSteps } from './use-steps';

interface Props {
  readonly children: readonly ComponentChild[];
  /** How many parts come with a frame. */
  readonly atOnce: number;
}

/**
 * The parts of a long page, some with every frame from the top down, so that none of its tasks is long. A part that is
 * empty for now keeps its place.
 */
export function InSteps({ children, atOnce }: Props) {
  return <>{children.slice(0, useSteps(children.length, atOnce))}</>;
}
