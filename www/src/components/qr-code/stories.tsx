import { QrCode } from '.';
import { matrixOf, type Matrix } from '../../code/matrix';
import { words } from '../../code/words';
import { summary } from '../../gallery/codes';
import type { Stories } from '../../gallery/story';

/** The texts of stories are short enough. */
const codeOf = (text: string): Matrix => matrixOf(text) ?? { version: 1, rows: [] };

export const stories: Stories = {
  long: () => <QrCode matrix={codeOf(summary)} day="2026-11-21" />,
  short: () => <QrCode matrix={codeOf(words.title)} day="2026-11-21" />,
};
