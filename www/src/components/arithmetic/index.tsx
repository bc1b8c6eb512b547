import { useEffect, useState } from 'preact/hooks';
import type { Explanation, FindingCode, Reading, Step } from '../../engine/answers';
import { useLaw, type LawBook } from '../../record/law-book';
import { wording } from '../../wording';
import { Basis } from '../basis';
import { Fold } from '../fold';
import { Progress } from '../progress';
import { stepFacts } from './step-facts';
import './style.css';

function Steps({ steps }: { readonly steps: readonly Step[] }) {
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

function Part({ title, steps }: { readonly title: string; readonly steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <section class="arithmetic-part">
      <h3>{title}</h3>
      <Steps steps={steps} />
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

function Whole({
  explanation,
  readings,
}: {
  readonly explanation: Explanation;
  readonly readings: readonly Reading[];
}) {
  const law = useLaw();
  const { class: classes, record } = wording.value;
  const words = record.arithmetic;
  const classOf = (index: number) => {
    const named = readings[index]?.class ?? null;
    return named === null ? '' : ` · ${classes[named]}`;
  };
  return (
    <>
      <Part title={words.class} steps={explanation.class} />
      {explanation.readings.map(({ pack, rule, steps }, index) => (
        <Part key={rule} title={`${law.title(pack)}${classOf(index)}`} steps={steps} />
      ))}
      <Part title={words.governing} steps={explanation.governing} />
      {explanation.findings.map(({ code, steps }, index) => (
        <Part key={index} title={findingTitle(code, steps, law)} steps={steps} />
      ))}
    </>
  );
}

interface Props {
  readonly readings: readonly Reading[];
  /** Asks for the steps; they are computed only when somebody wants to see them. Null: there are none. */
  readonly explain: () => Promise<Explanation | null>;
}

/** The steps, asked for as soon as this is drawn. */
function Asked({ readings, explain }: Props) {
  const [known, setKnown] = useState<Explanation | null | undefined>(undefined);
  const { busy, record } = wording.value;
  useEffect(() => void explain().then(setKnown), []);
  return (
    <>
      <Progress text={known === undefined ? busy : null} />
      {known === null && <p>{record.arithmetic.failed}</p>}
      {known && <Whole explanation={known} readings={readings} />}
    </>
  );
}

/** How the dates came about, step by step. */
export function Arithmetic(props: Props) {
  return <Fold title={wording.value.record.why}>{() => <Asked {...props} />}</Fold>;
}
