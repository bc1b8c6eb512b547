import type { InputName } from '../engine/answers';

/** A step as its sentence needs it: every value already in words. */
export interface StepFacts {
  readonly of: (name: InputName) => string;
  readonly result: string;
}
