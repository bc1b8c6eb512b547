import type { Finding } from '../../engine/answers';
import { wording } from '../../wording';
import { Notice } from '../notice';

function Open({ code, missing }: Finding) {
  const { facts, listed, record } = wording.value;
  return (
    <p class="soft">{record.finding[code].unknown(listed(missing.map((path) => facts[path] ?? path)))}</p>
  );
}

/** What was found in an entry. What came out as "no" is no news. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const words = wording.value.record.finding;
  return (
    <>
      {findings.map((finding) => {
        const { code, outcome } = finding;
        if (outcome === 'no') return null;
        if (outcome === 'unknown') return <Open key={code} {...finding} />;
        return (
          <Notice key={code} level={4} tone="warning" title={words[code].title}>
            <p>{words[code].yes}</p>
          </Notice>
        );
      })}
    </>
  );
}
