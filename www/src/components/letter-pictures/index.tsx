import type { Letter } from '../../letter/letter';
import type { Task } from '../../letter/task';
import { wording } from '../../wording';
import { Making } from '../making';
import './style.css';

async function draw(letter: Letter, task: Task): Promise<readonly string[]> {
  const { picturesOf } = await import('../../letter/pictures');
  return picturesOf(letter, task);
}

/** The pages as pictures, to be kept by a long press where no file can be saved. */
export function LetterPictures({ letter }: { readonly letter: Letter }) {
  const words = wording.value.letter.pictures;
  return (
    <Making press={words.press} make={(task) => draw(letter, task)} failed={words.failed}>
      {(pictures) => (
        <>
          <p>{words.how(pictures.length)}</p>
          <ol class="letter-pictures">
            {pictures.map((picture, at) => (
              <li key={at}>
                <img src={picture} alt={words.page(at + 1, pictures.length)} width={1240} height={1754} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Making>
  );
}
