import type { ComponentChildren } from 'preact';
import type { EntryView, MeasureView, RecordedFact, SourceView } from '../../engine/answers';
import { blocks, parts, type Block, type Line } from '../../record/recorded';
import { veiledText } from '../../record/sensitive';
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

/** A name or word by a path of the format. Every one of them has words; the tests of the wording hold that. */
const byPath = (words: Readonly<Record<string, string>>, path: string) => words[path] ?? path;

interface ValueProps {
  readonly line: Line;
  readonly entry: EntryView;
}

/** A text as the record has it; what it tells of a person is veiled until they ask to see it. */
function Text({
  fact,
  name,
  entry,
}: {
  readonly fact: RecordedFact;
  readonly name: string;
  readonly entry: EntryView;
}) {
  const { recorded, entry: words } = wording.value;
  const shown = veiledText(fact.value, fact.path, entry.recorded.sensitive);
  if (shown !== fact.value) {
    return (
      <>
        <Masked name={name} masked={shown} reveal={() => fact.value} />
        <span class="small soft">{words.veiled}</span>
      </>
    );
  }
  if (/^＊+$/.test(shown)) return <>{recorded.hidden}</>;
  return <span lang="zh-CN">{shown}</span>;
}

function Value({ line, entry }: ValueProps) {
  const { listed, recorded } = wording.value;
  const { key, values } = line;
  const [first] = values;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = recorded.word;
  switch (first.kind) {
    case 'day':
      return <Day day={first.value} />;
    case 'flag':
      return <>{recorded.flag[first.value === 'true' ? 'true' : 'false']}</>;
    case 'whole':
      return <>{recorded.days(Number(first.value))}</>;
    case 'word':
      return <>{listed(values.map(({ value }) => byPath(words[key] ?? {}, value)))}</>;
    case 'none':
      return <>{recorded.none}</>;
    case 'text':
      return <Text fact={first} name={byPath(recorded.key, key)} entry={entry} />;
  }
}

function inWords({ kind, amountFen }: MeasureView): string {
  const { measure, record } = wording.value;
  const name = measure[kind ?? 'other'];
  if (amountFen === null) return name;
  return record.facts.fine(name, new Intl.NumberFormat(language.value).format(amountFen / 100));
}

function Lines({
  block,
  label,
  entry,
}: {
  readonly block: Block;
  readonly label: string;
  readonly entry: EntryView;
}) {
  const { listed, recorded: words } = wording.value;
  const { measures } = entry.recorded;
  const penalty = block.item === null && block.lines.some(({ key }) => key === 'kind') && measures.length > 0;
  return (
    <dl class="facts" aria-label={label}>
      {block.lines.map((line) => (
        <Fact key={line.key} name={byPath(words.key, line.key)}>
          <Value line={line} entry={entry} />
        </Fact>
      ))}
      {penalty && <Fact name={words.measures}>{listed(measures.map(inWords))}</Fact>}
    </dl>
  );
}

function From({ source }: { readonly source: SourceView }) {
  const words = wording.value.recorded;
  return (
    <dl class="facts" aria-label={words.from}>
      {source.name !== null && (
        <Fact name={words.from}>
          <span lang="zh-CN">{source.name}</span>
        </Fact>
      )}
      {source.retrievedOn !== null && (
        <Fact name={words.retrievedOn}>
          <Day day={source.retrievedOn} />
        </Fact>
      )}
    </dl>
  );
}

interface Props {
  readonly entry: EntryView;
  /** Where the record was taken from, if it says so. */
  readonly source: SourceView | null;
}

/** All that the record itself says of an entry; what it does not say is left out. */
export function RecordedFacts({ entry, source }: Props) {
  const words = wording.value.recorded;
  const names: Readonly<Record<string, (nth: number) => string>> = words.item;
  const nameOf = ({ item }: Block) => (item === null ? null : (names[item.key]?.(item.nth) ?? item.key));
  return (
    <>
      {parts.map((part) => {
        const told = blocks(entry.recorded.facts, part);
        const from = part === 'source' ? source : null;
        if (told.length === 0 && from === null) return null;
        return (
          <section key={part} class="stack">
            <h3>{words.part[part]}</h3>
            {told.map((block) => {
              const name = nameOf(block);
              return (
                <div key={name ?? ''}>
                  {name !== null && <h4>{name}</h4>}
                  <Lines block={block} label={name ?? words.part[part]} entry={entry} />
                </div>
              );
            })}
            {from !== null && <From source={from} />}
          </section>
        );
      })}
    </>
  );
}
