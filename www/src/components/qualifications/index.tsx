import type { Benefit, Qualification, Row } from '../../engine/answers';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { hinges } from '../../wording/missing';
import { Basis } from '../basis';
import { DraftPart } from '../draft-part';
import { Obstacles } from './obstacles';
import './style.css';

/** What came out, in words; some texts refuse less than the whole. */
function inWords(benefit: Benefit, { outcome, citations }: Qualification): string {
  const { benefit: words, refusedBy } = wording.value.whole;
  const less =
    outcome === 'no' ? citations.map((id) => refusedBy[id]).find((one) => one !== undefined) : undefined;
  return less ?? words[benefit][outcome];
}

interface ListProps {
  readonly benefit: Benefit;
  readonly qualifications: readonly Qualification[];
  readonly entries: readonly Row[];
}

function List({ benefit, qualifications, entries }: ListProps) {
  const law = useLaw();
  return (
    <ul class="qualifications">
      {qualifications.map((one) => (
        <li key={one.pack}>
          {qualifications.length > 1 && (
            <p class="soft" lang="zh-CN">
              {law.title(one.pack)}
            </p>
          )}
          <p>
            {inWords(benefit, one)} {one.missing.length > 0 && hinges(one.missing)}
          </p>
          <Obstacles against={one.against} entries={entries} />
          <Basis ids={one.citations} />
        </li>
      ))}
    </ul>
  );
}

interface Props extends Omit<ListProps, 'entries'> {
  /** The entries of the record, which may stand in the way. */
  readonly entries?: readonly Row[];
  /** The level of the heading. */
  readonly level?: 2 | 3;
}

/** Whether the subject qualifies for something, by each text, and what stands in the way. Nothing where no text says so. */
export function Qualifications({ benefit, qualifications, entries = [], level = 3 }: Props) {
  if (qualifications.length === 0) return null;
  const Heading = `h${level}` as const;
  const those = (draft: boolean) => qualifications.filter((one) => one.draft === draft);
  const list = (draft: boolean) => <List benefit={benefit} qualifications={those(draft)} entries={entries} />;
  return (
    <section class="stack">
      <Heading>{wording.value.whole.benefit[benefit].title}</Heading>
      {list(false)}
      {those(true).length > 0 && <DraftPart>{list(true)}</DraftPart>}
    </section>
  );
}
