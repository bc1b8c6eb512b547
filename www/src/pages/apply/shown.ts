import type { Place } from '../../apply/matter';
import type { OpenedForm, OpenFormAnswer } from '../../engine/answers';
import type { Sheet } from '../../record/sheet';

/** What every part of writing a letter is given. */
export interface Shown {
  readonly open: Sheet;
  readonly form: OpenedForm;
  readonly place: Place;
  /** The names of all steps, in their order. */
  readonly steps: readonly string[];
  /** Opens the form anew with what was said since. */
  readonly reopen: () => Promise<OpenFormAnswer | null>;
}
