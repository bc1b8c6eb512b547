import { LetterOutputs } from '.';
import { checklist, longLetter, shortLetter } from '../../gallery/letter-samples';
import type { Stories } from '../../gallery/story';
import { LetterSheet } from '../letter-sheet';

const data = '{"form":"F3","answers":{}}';

export const stories: Stories = {
  alone: () => <LetterOutputs letter={shortLetter} data={data} />,
  withTheLetter: () => (
    <div class="stack-wide">
      <LetterSheet letter={longLetter} />
      <LetterOutputs
        letter={longLetter}
        data={data}
        others={{ checklist, commitment: { letter: shortLetter, data: '{}' } }}
      />
    </div>
  ),
};
