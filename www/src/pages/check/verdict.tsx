import type { Finding } from '../../engine/answers';

interface Words {
  readonly wrong: (count: number) => string;
  readonly unsettled: (count: number) => string;
  readonly fine: string;
  readonly nothing: string;
}

interface Props {
  readonly findings: readonly Finding[];
  readonly words: Words;
}

/** All findings in a sentence or two, the most pressing first. A draft says nothing here. */
export function Verdict({ findings, words }: Props) {
  const law = findings.filter(({ draft }) => !draft);
  const count = (outcome: Finding['outcome']) => law.filter((finding) => finding.outcome === outcome).length;
  const [wrong, open] = [count('yes'), count('unknown')];
  return (
    <div class="check-verdict">
      {law.length === 0 && <p>{words.nothing}</p>}
      {law.length > 0 && wrong + open === 0 && <p>{words.fine}</p>}
      {wrong > 0 && <p>{words.wrong(wrong)}</p>}
      {open > 0 && <p>{words.unsettled(open)}</p>}
    </div>
  );
}
