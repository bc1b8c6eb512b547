import type { Fact, Finding } from '../../../engine/answers';
import { wording } from '../../../wording';

/** How to find out what the open questions hinge on, each way once. */
export function FindOut({ findings }: { readonly findings: readonly Finding[] }) {
  const { check, facts } = wording.value;
  const ways: Partial<Readonly<Record<Fact, string>>> = check.measure.facts;
  const missing = new Set(findings.filter(({ draft }) => !draft).flatMap((finding) => finding.missing));
  const known = [...missing].filter((fact) => ways[fact] !== undefined);
  if (known.length === 0) return null;
  return (
    <section class="stack">
      <h3>{check.measure.result.findOut}</h3>
      <dl class="ways">
        {known.map((fact) => (
          <div key={fact}>
            <dt>{facts[fact]}</dt>
            <dd>{ways[fact]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
