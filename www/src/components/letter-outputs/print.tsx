import { useSignal } from '@preact/signals';
import { wording } from '../../wording';
import { Button } from '../button';

/** How long a browser may take until it begins to print. */
const patience = 1500;

/** Whether anything was printed, or might be: browsers inside other apps have the function, and it does nothing. */
function printed(): Promise<boolean> {
  return new Promise((answer) => {
    addEventListener(
      'beforeprint',
      () => {
        answer(true);
      },
      { once: true },
    );
    window.print();
    setTimeout(() => {
      answer(false);
    }, patience);
  });
}

export function Print() {
  const failed = useSignal(false);
  const words = wording.value.letter.print;
  const tryIt = async () => {
    failed.value = false;
    failed.value = !(await printed().catch(() => false));
  };
  return (
    <>
      <Button onClick={() => void tryIt()}>{words.press}</Button>
      <p role="status">{failed.value && words.nothing}</p>
    </>
  );
}
