import type { ComponentChildren } from 'preact';
import type { MeasureView, Recorded } from '../../engine/answers';
import { language, wording } from '../../wording';
import { Day } from '../day';

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function inWords({ kind, amountFen }: MeasureView): string {
  const { measure, record } = wording.value;
  const name = measure[kind ?? 'other'];
  if (amountFen === null) return name;
  return record.facts.fine(name, new Intl.NumberFormat(language.value).format(amountFen / 100));
}

/** What the record itself says of an entry; what it does not say is left out. */
export function RecordedFacts({ recorded }: { readonly recorded: Recorded }) {
  const { class: classes, listed, record } = wording.value;
  const words = record.facts;
  return (
    <dl class="facts" aria-label={words.title}>
      {recorded.measures.length > 0 && (
        <Fact name={words.measures}>{listed(recorded.measures.map(inWords))}</Fact>
      )}
      {recorded.class !== null && <Fact name={words.class}>{classes[recorded.class]}</Fact>}
      {(['provider', 'documentNumber'] as const).map((what) =>
        recorded[what] === null ? null : (
          <Fact key={what} name={words[what]}>
            <span lang="zh-CN">{recorded[what]}</span>
          </Fact>
        ),
      )}
      {(['determinedOn', 'publishedOn', 'statedUntil'] as const).map((what) => {
        const day = recorded[what];
        return day === null ? null : (
          <Fact key={what} name={words[what]}>
            <Day day={day} />
          </Fact>
        );
      })}
    </dl>
  );
}
