import { useSignal } from '@preact/signals';
import { letterAddress, reviewStep, type Matter } from '../../apply/matter';
import { useLetter } from '../../apply/use-letter';
import { Awaited } from '../../components/awaited';
import { HandOver } from '../../components/hand-over';
import { LetterOutputs } from '../../components/letter-outputs';
import { LetterSheet } from '../../components/letter-sheet';
import { Page } from '../../components/page';
import type { ComposedLetter } from '../../engine/answers';
import { wording } from '../../wording';
import type { Shown } from './shown';
import { Back } from './start';

/** The commitment that an application for repair or removal has to bring along, where it asks for one. */
function commitmentOf({ form, place }: Shown): Matter | null {
  const wanted = form.attachments.some(({ id }) => id === 'commitment');
  return wanted ? { form: 'F2', entry: place.entry } : null;
}

function Composed({ shown, composed }: { readonly shown: Shown; readonly composed: ComposedLetter }) {
  const { form, open, place } = shown;
  const words = wording.value.apply.letter;
  const { letter, checks, data } = composed;
  const { answer: other } = useLetter(open, commitmentOf(shown));
  const commitment = other?.status === 'success' ? other : undefined;
  const evidence = useSignal<readonly File[]>([]);
  const unmet = checks.filter(({ outcome }) => outcome !== 'met').length;
  const checklist = form.attachments.map(({ name, why, required, have }) => ({
    name: name.zh,
    why: why.zh,
    required,
    have,
  }));
  return (
    <>
      <div class="stack apply-notes no-print">
        <p>{words.what}</p>
        {unmet > 0 && <p>{words.open(unmet)}</p>}
        <p>
          <a class="back" href={letterAddress(place, reviewStep)}>
            {words.back}
          </a>
        </p>
      </div>
      <LetterSheet letter={letter} />
      {commitment !== undefined && (
        <section class="stack" aria-labelledby="commitment">
          <h2 id="commitment" class="no-print">
            {words.commitment}
          </h2>
          <p class="no-print apply-notes">{words.commitmentWhat}</p>
          <LetterSheet letter={commitment.letter} level={3} />
        </section>
      )}
      <HandOver
        {...composed}
        {...{ commitment, evidence }}
        matter={place}
        record={open.text}
        receivers={form.receivers}
      />
      <LetterOutputs letter={letter} data={data} others={{ commitment, checklist }} evidence={evidence} />
      <Back place={place} />
    </>
  );
}

/** The finished letter, and every way to take it along. */
export function Finished(shown: Shown) {
  const { open, place } = shown;
  const { apply } = wording.value;
  const { answer: composed, ...asked } = useLetter(open, place);
  const ready = composed?.status === 'success' ? composed : null;
  return (
    <Page
      title={apply.letter.title}
      caption={ready === null ? undefined : apply.letter.caption(ready.letter.receiver)}
    >
      <div class="stack-wide">
        {ready === null ? <Awaited {...asked} /> : <Composed shown={shown} composed={ready} />}
      </div>
    </Page>
  );
}
