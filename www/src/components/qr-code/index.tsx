import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { sideOf, type Matrix } from '../../code/matrix';
import { pngAddress, pngOf } from '../../code/png';
import { svgOf } from '../../code/svg';
import { words as inCode } from '../../code/words';
import type { Day } from '../../engine/answers';
import { limits } from '../../limits';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Choices } from '../choices';
import { InAppHint } from '../in-app-hint';
import { Print } from '../letter-outputs/print';
import { Making } from '../making';
import { SaveLink } from '../save-link';
import './style.css';

type Size = keyof typeof limits.code.dots;
const sizes = Object.keys(limits.code.dots) as Size[];

interface Props {
  readonly matrix: Matrix;
  /** The day of what it says. */
  readonly day: Day;
}

/** A code as a picture of the size that is chosen, and every way to take it along. */
export function QrCode({ matrix, day }: Props) {
  const words = wording.value.code.picture;
  const size = useSignal<Size>('print');
  const dots = (one: Size) => sideOf(matrix) * limits.code.dots[one];
  const png = useMemo(() => pngOf(matrix, limits.code.dots[size.value]), [matrix, size.value]);
  const picture = useMemo(() => pngAddress(png), [png]);
  const svg = () => new TextEncoder().encode(svgOf(matrix, inCode.title));
  return (
    <div class="stack">
      <figure class="qr-code">
        <img src={picture} alt={words.alt} width={dots(size.value)} height={dots(size.value)} />
        <figcaption>
          <p>
            <strong>{words.caption}</strong>
          </p>
          <p class="small">{words.old(dayInWords(day))}</p>
        </figcaption>
      </figure>
      <div class="stack no-print">
        <p>{words.hold}</p>
        <Choices
          id="code-size"
          legend={words.size}
          options={sizes.map((one) => ({ value: one, label: words.dots(words.sizes[one], dots(one)) }))}
          chosen={size.value}
          onChoose={(one) => {
            size.value = one;
          }}
        />
        <InAppHint />
        <Making key={picture} press={words.png} make={() => Promise.resolve(png)} failed={words.otherwise}>
          {(bytes) => (
            <SaveLink
              name={`${inCode.fileName}.png`}
              bytes={bytes}
              type="image/png"
              otherwise={words.otherwise}
            />
          )}
        </Making>
        <Making press={words.svg} make={() => Promise.resolve(svg())} failed={words.svgOtherwise}>
          {(bytes) => (
            <SaveLink
              name={`${inCode.fileName}.svg`}
              bytes={bytes}
              type="image/svg+xml"
              otherwise={words.svgOtherwise}
            />
          )}
        </Making>
        <Print press={words.print} nothing={words.noPrint} />
      </div>
    </div>
  );
}
