import { useSignal } from '@preact/signals';
import { Button } from '../button';

/** How long a browser may take until it begins to print. */
const patience = 1500;

/** Whether anything was printed, or might be: browsers inside other apps have the function, and it does nothing. */
export function printed(): Promise<boolean> {
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

interface Props {
  readonly kind?: 'primary' | 'secondary';
  readonly press: string;
  /** What else there is where nothing was printed. */
  readonly nothing: string;
}

export function Print({ kind = 'primary', press, nothing }: Props) {
  const failed = useSignal(false);
  const tryIt = async () => {
    failed.value = false;
    failed.value = !(await printed().catch(() => false));
  };
  return (
    <>
      <Button kind={kind} onClick={() => void tryIt()}>
        {press}
      </Button>
      <p role="status">{failed.value && nothing}</p>
    </>
  );
}
