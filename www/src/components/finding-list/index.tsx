import type { Finding } from '../../engine/answers';
import { wording } from '../../wording';
import { DraftPart } from '../draft-part';
import { Fold } from '../fold';
import { Held, type Level } from './held';
import { Open } from './open';
import './style.css';

/** How many open questions can stand there without pushing away what is certain. */
const few = 2;

function OpenOnes({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const title = wording.value.finding.open(findings.length);
  const list = (
    <ul class="open-findings">
      {findings.map((finding) => (
        <Open key={finding.code} finding={finding} />
      ))}
    </ul>
  );
  if (findings.length > few) return <Fold title={title}>{list}</Fold>;
  return (
    <div>
      <p class="soft">{title}</p>
      {list}
    </div>
  );
}

function InOrder({ findings }: { readonly findings: readonly Finding[] }) {
  const { found, finding: words } = wording.value;
  if (findings.length === 0) return null;
  return (
    <Fold title={words.inOrder(findings.length)}>
      <p class="small soft">{words.inOrderMeans}</p>
      <ul class="bullets small">
        {findings.map(({ code }) => (
          <li key={code}>{found[code].topic}</li>
        ))}
      </ul>
    </Fold>
  );
}

interface Props {
  readonly findings: readonly Finding[];
  /** The level of the headings of what was found. */
  readonly level: Level;
}

/** What was found: what is so, what is open, what is in order; what only a draft says stands apart. */
export function FindingList({ findings, level }: Props) {
  const those = (outcome: Finding['outcome'], draft: boolean) =>
    findings.filter((finding) => finding.outcome === outcome && finding.draft === draft);
  const held = (draft: boolean) =>
    those('yes', draft).map((finding) => <Held key={finding.code} finding={finding} level={level} />);
  const drafted = findings.some(({ draft, outcome }) => draft && outcome !== 'no');
  return (
    <>
      {held(false)}
      <OpenOnes findings={those('unknown', false)} />
      <InOrder findings={those('no', false)} />
      {drafted && (
        <DraftPart>
          {held(true)}
          <OpenOnes findings={those('unknown', true)} />
        </DraftPart>
      )}
    </>
  );
}
