import type { Explanation, FindingCode, Reading, Step } from '../../engine/answers';
import { useAsked } from '../../engine/use-asked';
import { useLaw, type LawBook } from '../../record/law-book';
import { wording } from '../../wording';
import { Awaited } from '../awaited';
import { Basis } from '../basis';
import { Fold } from '../fold';
import { stepFacts } from './step-facts';
import './style.css';

function List({ steps }: { readonly steps: readonly Step[] }) {
  const law = useLaw();
  const { steps: sentences } = wording.value;
  return (
    <ol class="steps">
      {steps.map((step, index) => (
        <li key={index}>
          <p>{sentences[step.kind](stepFacts(step, law))}</p>
          <Basis ids={step.citations} certainty={step.certainty} />
        </li>
      ))}
    </ol>
  );
}

type Level = 3 | 5 | 6;

interface PartProps {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly level: Level;
}

function Part({ title, steps, level }: PartProps) {
  if (steps.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section class="arithmetic-part">
      <Heading>{title}</Heading>
      <List steps={steps} />
    </section>
  );
}

/** What a finding is about; the rules that its steps cite tell whether only a draft asks. */
function findingTitle(code: FindingCode, steps: readonly Step[], law: LawBook): string {
  const { found, record } = wording.value;
  const isDraft = (pack: string) => law.packs.some(({ id, status }) => id === pack && status === 'draft');
  const draft = steps.some(({ citations }) => citations.some((id) => isDraft(law.provision(id).pack)));
  return draft ? record.arithmetic.draft(found[code].topic) : found[code].topic;
}

interface WholeProps {
  readonly explanation: Explanation;
  readonly readings: readonly Reading[];
  readonly level: Level;
}

function Whole({ explanation, readings, level }: WholeProps) {
  const law = useLaw();
  const { class: classes, record } = wording.value;
  const words = record.arithmetic;
  const classOf = (index: number) => {
    const named = readings[index]?.class ?? null;
    return named === null ? '' : ` · ${classes[named]}`;
  };
  return (
    <>
      <Part title={words.class} steps={explanation.class} level={level} />
      {explanation.readings.map(({ pack, rule, steps }, index) => (
        <Part key={rule} title={`${law.title(pack)}${classOf(index)}`} steps={steps} level={level} />
      ))}
      <Part title={words.governing} steps={explanation.governing} level={level} />
      {explanation.findings.map(({ code, steps }, index) => (
        <Part key={index} title={findingTitle(code, steps, law)} steps={steps} level={level} />
      ))}
    </>
  );
}

interface Props {
  readonly readings: readonly Reading[];
  /** Asks for the steps; they are computed only when somebody wants to see them. Null: there are none. */
  readonly explain: () => Promise<Explanation | null>;
  /** Of its headings. */
  readonly level?: Level;
}

/** The steps, asked for as soon as this is drawn. */
function Steps({ readings, explain, level = 3 }: Props) {
  const { answer, ...asked } = useAsked(explain, []);
  return answer === null ? (
    <Awaited {...asked} />
  ) : (
    <Whole explanation={answer} readings={readings} level={level} />
  );
}

/** How the dates came about, step by step. */
export function Arithmetic(props: Props) {
  return <Fold title={wording.value.record.why}>{() => <Steps {...props} />}</Fold>;
}
