import { useMemo } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { QrCode } from '../../components/qr-code';
import { SummaryLines } from '../../components/summary-lines';
import { SummaryText } from '../../components/summary-text';
import { choose, chosenLines } from '../../code/chosen';
import { matrixOf } from '../../code/matrix';
import type { Line, Offer } from '../../code/offer';
import { summaryText } from '../../code/summary';
import { wording } from '../../wording';

/** What to think of before the code is made. */
function Warnings({ offer, ids }: { readonly offer: Offer; readonly ids: readonly string[] }) {
  const words = wording.value.code.choose;
  const nobody = !ids.includes('name') && !ids.includes('number');
  const unlisted = offer.lines.some(({ id, part }) => part === 'other' && !ids.includes(id));
  return (
    <div role="status" class="stack">
      {nobody && <Notice tone="warning" title={words.nobody} level={3} />}
      {unlisted && !ids.includes('count') && <Notice tone="warning" title={words.noCount} level={3} />}
    </div>
  );
}

/** From what is public to the picture: what is chosen, the text, the code. */
export function MakeCode({ offer }: { readonly offer: Offer }) {
  const words = wording.value.code;
  const chosen = chosenLines(offer);
  const ids = chosen.map(({ id }) => id);
  const named = ids.includes('name') || ids.includes('number');
  const text = summaryText(
    chosen.map((line) => line.text),
    offer.day,
  );
  const matrix = useMemo(() => (named ? matrixOf(text) : null), [named, text]);
  const drop = (lines: readonly Line[]) => {
    for (const { id } of lines) choose(offer, id, false);
  };
  return (
    <>
      <section class="sheet stack no-print" aria-labelledby="choose">
        <h2 id="choose">{words.choose.title}</h2>
        <p>{words.choose.what}</p>
        <SummaryLines
          offer={offer}
          chosen={ids}
          choose={(id, on) => {
            choose(offer, id, on);
          }}
        />
        <Warnings offer={offer} ids={ids} />
      </section>
      <div class="code-result">
        <section class="stack" aria-labelledby="text">
          <h2 id="text">{words.text.title}</h2>
          <p class="no-print">{words.text.what}</p>
          <SummaryText text={text} chosen={chosen} drop={drop} />
        </section>
        {matrix !== null && (
          <section class="stack" aria-labelledby="picture">
            <h2 id="picture">{words.picture.title}</h2>
            <QrCode matrix={matrix} day={offer.day} />
          </section>
        )}
      </div>
    </>
  );
}
