import { sayBefore } from '../apply/answers';
import { letterAddress, type Matter } from '../apply/matter';
import { ofLetter, setLive } from '../drafts/desk';
import type { CommitmentType } from '../engine/answers';
import type { Sheet } from '../record/sheet';

const commitment = { form: 'F8', entry: null } as const;
const declaration = { form: 'F13', entry: null } as const;

const isLive = (letter: Matter, open: Sheet): boolean => ofLetter(letter, open.text)?.live === true;

/** Whether a letter of commitment is being written that is among the person's matters, and so is lost with nothing. */
export const isKept = (open: Sheet): boolean => isLive(commitment, open);

/** A letter with one question answered: a new one where the last is kept as a matter, else the one that is begun. */
function begin(open: Sheet, letter: Matter, question: string, answer: string): void {
  const kept = isLive(letter, open);
  const [topic = null] = question.split('.');
  if (kept) setLive('');
  sayBefore(letter, { [question]: answer }, kept ? topic : null);
  location.hash = letterAddress(letter);
}

/** The letter of a commitment of this kind. */
export function beginLetter(open: Sheet, type: CommitmentType): void {
  begin(open, commitment, 'commitment.type', type);
}

/** What one does with information of one's own: declares it, or takes back what one declared. */
export type Wish = 'declare' | 'withdraw';

/** The letter by which information is declared, or taken back. */
export function beginDeclaration(open: Sheet, wish: Wish): void {
  begin(open, declaration, 'declared.wish', wish);
}
