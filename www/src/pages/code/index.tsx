import type { Offer } from '../../code/offer';
import { Awaited } from '../../components/awaited';
import { Citations } from '../../components/citation';
import { Help } from '../../components/help';
import { Page } from '../../components/page';
import { SummaryCheck } from '../../components/summary-check';
import type { Asked } from '../../engine/use-asked';
import { sheet, type Sheet } from '../../record/sheet';
import { address, type Route } from '../../router';
import { wording } from '../../wording';
import { MakeCode } from './making';
import './style.css';
import { useOffer } from './use-offer';

interface WhyNotProps {
  readonly title?: string;
  readonly what: string;
  readonly open: string;
  readonly to: Route;
}

/** Why no code can be made here, and what can be done instead. */
function WhyNot({ title, what, open, to }: WhyNotProps) {
  return (
    <section class="sheet stack">
      {title !== undefined && <h2>{title}</h2>}
      <p class="measure">{what}</p>
      <p>
        <a class="button button-secondary" href={address(to)}>
          {open}
        </a>
      </p>
    </section>
  );
}

function IsNot() {
  const words = wording.value.code.isNot;
  return (
    <section class="stack measure no-print" aria-labelledby="is-not">
      <h2 id="is-not">{words.title}</h2>
      <p>{words.what}</p>
      <div class="small">
        <p>{words.basis}</p>
        <Citations ids={['HLJ-10']} />
      </div>
    </section>
  );
}

function Proves() {
  const words = wording.value.code.proves;
  return (
    <section class="stack measure no-print" aria-labelledby="proves">
      <h2 id="proves">{words.title}</h2>
      <p>{words.can}</p>
      <ul class="bullets">
        {words.cannot.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="small soft">{words.how}</p>
      <Help topic="own-code" />
    </section>
  );
}

function Making({ open, offer }: { readonly open: Sheet | null; readonly offer: Asked<Offer> }) {
  const words = wording.value.code;
  if (open === null) return <WhyNot {...words.none} to="start" />;
  if (open.subject.kind === 'naturalPerson') return <WhyNot {...words.person} to="check" />;
  const { answer, ...asked } = offer;
  return answer === null ? <Awaited {...asked} /> : <MakeCode offer={answer} />;
}

/** A firm's own code: made of what is public, and checked by what was scanned. */
export function CodePage() {
  const open = sheet.value;
  const offer = useOffer(open);
  const words = wording.value.code;
  return (
    <Page title={words.title}>
      <div class="stack-wide">
        <p class="measure no-print">{words.lead}</p>
        <Making open={open} offer={offer} />
        <section class="stack no-print" aria-labelledby="check">
          <h2 id="check">{words.check.title}</h2>
          <p>{words.check.what}</p>
          <SummaryCheck offer={offer.answer} />
        </section>
        <Proves />
        <IsNot />
      </div>
    </Page>
  );
}
