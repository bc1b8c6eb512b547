import type { ComponentChildren } from 'preact';
import type { Day, FormReceiver, OpenedForm } from '../../engine/answers';
import { hasOpened } from '../../record/letter';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { conditions } from '../../wording/letter-conditions';
import { Basis } from '../basis';
import { DraftPart } from '../draft-part';
import { Fold } from '../fold';
import { FormPapers } from '../form-papers';
import './style.css';

function ByLaw({ receivers }: { readonly receivers: readonly FormReceiver[] }) {
  const { apply } = wording.value;
  return (
    <ul class="bullets">
      {receivers.map(({ pack, role, called, name, citations, certainty }) => (
        <li key={`${pack} ${role} ${citations.join()}`}>
          {name === null ? spoken(called) : apply.start.named(spoken(called), name)}
          <Basis ids={citations} certainty={certainty} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly form: Pick<
    OpenedForm,
    'about' | 'from' | 'blockers' | 'findings' | 'receivers' | 'attachments' | 'outdated'
  >;
  readonly asOf: Day;
  /** The choice of a receiver, where there are several. */
  readonly children?: ComponentChildren;
}

/** What a letter does, from when, what stands in its way, to whom it goes, and what has to be prepared. */
export function LetterStart({ form, asOf, children }: Props) {
  const { apply, found } = wording.value;
  const words = apply.start;
  const { about, blockers, from, findings, receivers, attachments, outdated } = form;
  const opened = hasOpened(form, asOf);
  const said = conditions({ from, blockers }, opened);
  const law = receivers.filter(({ draft }) => !draft);
  const drafts = receivers.filter(({ draft }) => draft);
  return (
    <div class="stack-wide letter-start">
      <div class="stack">
        <p class="letter-about">{spoken(about)}</p>
        {findings.length > 0 && <p>{words.answers(findings.map((code) => found[code].title))}</p>}
        {said.length === 0 ? (
          <p>{words.can}</p>
        ) : (
          <ul class="bullets">
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
      <section class="stack" aria-labelledby="receivers">
        <h2 id="receivers">{words.receivers}</h2>
        {children ?? (law.length === 0 && <p>{wording.value.letters.noReceiver}</p>)}
        {law.length > 0 &&
          (children === undefined ? (
            <ByLaw receivers={law} />
          ) : (
            <Fold title={words.receiversLaw}>
              <ByLaw receivers={law} />
            </Fold>
          ))}
        {drafts.length > 0 && (
          <DraftPart>
            <ByLaw receivers={drafts} />
          </DraftPart>
        )}
      </section>
      <section class="stack" aria-labelledby="papers">
        <h2 id="papers">{words.papers}</h2>
        <FormPapers papers={attachments} />
      </section>
      {outdated.length > 0 && (
        <section class="stack" aria-labelledby="outdated">
          <h2 id="outdated">{words.outdated}</h2>
          <ul class="bullets">
            {outdated.map(({ id, name, why, citations }) => (
              <li key={id}>
                <strong>{spoken(name)}</strong>
                <p>{spoken(why)}</p>
                <Basis ids={citations} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
