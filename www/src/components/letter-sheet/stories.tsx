import { LetterSheet } from '.';
import { longLetter, shortLetter, statement } from '../../gallery/letter-samples';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  short: () => <LetterSheet letter={shortLetter} />,
  everyBlock: () => <LetterSheet letter={longLetter} />,
  longStatement: () => <LetterSheet letter={statement} level={3} />,
};
