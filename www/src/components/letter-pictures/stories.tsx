import { LetterPictures } from '.';
import { longLetter } from '../../gallery/letter-samples';
import type { Stories } from '../../gallery/story';

export const stories: Stories = { ready: () => <LetterPictures letter={longLetter} /> };
