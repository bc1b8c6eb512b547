import { Help } from '../../components/help';
import { OpenFirst } from '../../components/open-first';
import { Page } from '../../components/page';
import { Qualifications } from '../../components/qualifications';
import { Rewards } from '../../components/rewards';
import { WholeAwaited } from '../../components/whole-awaited';
import { sheet, type Sheet } from '../../record/sheet';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Checks, Points } from './supervision';

function NoRecord() {
  const words = wording.value.check.benefits;
  return <OpenFirst why={[words.none]} press={words.open} />;
}

/** What the person may get and use by each text, and which rewards the texts name. */
function OfRecord({ open }: { readonly open: Sheet }) {
  const words = wording.value.check.benefits;
  if (open.evaluation === null) return <WholeAwaited />;
  const { incentive, commitment, supervision, score } = open.evaluation.subject;
  const entries = open.rows;
  return (
    <div class="check stack-wide">
      <p class="measure">{words.asOf(dayInWords(open.asOf))}</p>
      <div class="sheet stack-wide">
        <Qualifications benefit="incentive" qualifications={incentive} entries={entries} level={2} />
        {incentive.length === 0 && <p>{words.rewards.none}</p>}
        <Qualifications benefit="commitment" qualifications={commitment} entries={entries} level={2} />
        <Checks supervision={supervision} />
        <Points score={score} />
      </div>
      <Rewards qualifications={incentive} />
    </div>
  );
}

/** What honesty is rewarded with. */
export function Benefits() {
  const { check } = wording.value;
  return (
    <Page title={check.parts.benefits.title} caption={check.title}>
      <div class="stack-wide">
        {sheet.value ? <OfRecord open={sheet.value} /> : <NoRecord />}
        <Help topic="rewards" />
      </div>
    </Page>
  );
}
