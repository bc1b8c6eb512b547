import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { HandOver } from '../../hand-over/hand-over';
import type { Receipt as Told } from '../../hand-over/contract';
import { momentInChina } from '../../hand-over/moment';
import { wording } from '../../wording';
import { Button } from '../button';
import { CopyButton } from '../copy-button';
import { printed } from '../letter-outputs/print';
import { onPaper } from '../letter-sheet/on-paper';
import './style.css';

interface Props {
  readonly of: Pick<HandOver, 'title' | 'receiver'>;
  readonly receipt: Told;
  readonly level: 3 | 4;
}

/** Prints this and nothing else. */
async function printAlone(element: HTMLElement): Promise<boolean> {
  const root = document.documentElement;
  const back = onPaper(element);
  root.dataset['prints'] = 'receipt';
  const done = () => {
    back();
    delete root.dataset['prints'];
  };
  const begun = await printed().catch(() => false);
  if (begun && matchMedia('print').matches) addEventListener('afterprint', done, { once: true });
  else done();
  return begun;
}

/** What the receiver gave for a letter; to be kept by the person. */
export function Receipt({ of, receipt, level }: Props) {
  const words = wording.value.handOver.receipt;
  const failed = useSignal(false);
  const sheet = useRef<HTMLDivElement>(null);
  const Heading = `h${level}` as const;
  const { title, receiver } = of;
  const rows: readonly (readonly [string, string, string?])[] = [
    [words.letter, title, 'zh-CN'],
    [words.receiver, receiver.name, 'zh-CN'],
    [words.number, receipt.number],
    [words.time, momentInChina(Date.parse(receipt.receivedAt))],
    ...(receiver.phone === null ? [] : [[words.phone, receiver.phone] as const]),
    [words.digest, receipt.manifest],
  ];
  const text = `${words.title}\n${rows.map(([label, value]) => words.line(label, value)).join('\n')}\n`;
  const print = async () => {
    failed.value = sheet.current !== null && !(await printAlone(sheet.current));
  };
  return (
    <div class="stack">
      <div class="receipt stack" ref={sheet}>
        <Heading>{words.title}</Heading>
        <dl class="facts">
          {rows.map(([label, value, lang]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang={lang}>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p>{words.keep}</p>
      <CopyButton label={words.copy} text={text} />
      <Button kind="secondary" onClick={() => void print()}>
        {words.print}
      </Button>
      <p role="status">{failed.value && wording.value.letter.print.nothing}</p>
    </div>
  );
}
