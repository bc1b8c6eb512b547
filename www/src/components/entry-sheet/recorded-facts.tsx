import type { ComponentChildren } from 'preact';
import type { EntryView, MeasureView } from '../../engine/answers';
import { language, wording } from '../../wording';
import { Day } from '../day';
import { Masked } from '../masked';

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

const answerOf = (shown: boolean | null) => (shown === null ? 'unknown' : shown ? 'yes' : 'no');

interface Props {
  readonly entry: EntryView;
  /** The title as the record has it, where it is veiled; else null. */
  readonly ownTitle: string | null;
}

/** What the record itself says of an entry; what it does not say is left out. */
export function RecordedFacts({ entry, ownTitle }: Props) {
  const { class: classes, listed, record, entry: words, entryKind } = wording.value;
  const { recorded } = entry;
  const facts = record.facts;
  return (
    <dl class="facts" aria-label={facts.title}>
      {ownTitle !== null && (
        <Fact name={words.title}>
          <Masked name={words.title} masked={recorded.title ?? ''} reveal={() => ownTitle} />
          <span class="small soft">{words.veiled}</span>
        </Fact>
      )}
      <Fact name={words.kind}>{entryKind[recorded.kind]}</Fact>
      {recorded.measures.length > 0 && (
        <Fact name={facts.measures}>{listed(recorded.measures.map(inWords))}</Fact>
      )}
      {recorded.class !== null && <Fact name={facts.class}>{classes[recorded.class]}</Fact>}
      {(['provider', 'documentNumber'] as const).map((what) =>
        recorded[what] === null ? null : (
          <Fact key={what} name={facts[what]}>
            <span lang="zh-CN">{recorded[what]}</span>
          </Fact>
        ),
      )}
      {(['determinedOn', 'publishedOn', 'statedUntil'] as const).map((what) => {
        const day = recorded[what];
        return day === null ? null : (
          <Fact key={what} name={facts[what]}>
            <Day day={day} />
          </Fact>
        );
      })}
      <Fact name={words.shown}>{words.shownIs[answerOf(recorded.shown)]}</Fact>
      <Fact name={words.number}>{entry.id}</Fact>
    </dl>
  );
}
