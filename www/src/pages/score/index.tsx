import { OpenFirst } from '../../components/open-first';
import { Page } from '../../components/page';
import { WholeAwaited } from '../../components/whole-awaited';
import { sheet, type Sheet } from '../../record/sheet';
import { wording } from '../../wording';
import { Organisation } from './organisation';
import { Refused } from './refused';
import './style.css';

function NoRecord() {
  const words = wording.value.score;
  return <OpenFirst why={[words.lead, words.noRecord]} press={words.open} />;
}

function OfRecord({ open }: { readonly open: Sheet }) {
  if (open.evaluation === null) return <WholeAwaited />;
  const { score } = open.evaluation.subject;
  if (score.refusal === 'person') return <Refused score={score} />;
  return <Organisation open={open} official={score.official} />;
}

/** How an evaluation comes about, what would change it, and how: for organisations only. */
export function ScorePage() {
  const open = sheet.value;
  return (
    <Page title={wording.value.score.title}>{open === null ? <NoRecord /> : <OfRecord open={open} />}</Page>
  );
}
