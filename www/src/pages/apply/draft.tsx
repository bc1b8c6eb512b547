import { useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { DraftOrTyped } from '../../components/draft-or-typed';
import { DraftSaving } from '../../components/draft-saving';
import { ofLetter, typedSince, type OnDesk } from '../../drafts/desk';
import { receiverOf, takeUp } from '../../drafts/new-draft';
import { writeOn } from '../../drafts/reopen';
import type { Answers } from '../../engine/answers';
import { useFocusHeld } from '../../focus-held';
import { address } from '../../router';
import { wording } from '../../wording';
import type { Shown } from './shown';

/** The letter as it is on the desk, or the choice between that and what is filled in here. */
function Taken({ shown, item }: { readonly shown: Shown; readonly item: OnDesk }) {
  const { draft, live } = item;
  const words = wording.value.matters.ofLetter;
  if (live)
    return (
      <div class="stack">
        <p>{words.taken}</p>
        {draft.log.handedIn !== null && <p>{words.takenHandedIn}</p>}
        <p>
          <a class="tall-link" href={address('matters', draft.id)}>
            {words.look}
          </a>
        </p>
      </div>
    );
  const use = (answers: Answers) => {
    writeOn(draft, answers);
    void shown.reopen();
  };
  const another = () => {
    takeUp(draft, shown.open, receiverOf(shown.form));
  };
  return (
    <DraftOrTyped
      draft={draft}
      typed={typedSince(draft)}
      onChoose={use}
      onAnother={draft.entry === null ? another : null}
    />
  );
}

/** Under every page of a letter: it can be put among the person's matters, and saved. */
export function DraftOfLetter(shown: Shown) {
  const { place, open, form } = shown;
  const words = wording.value.matters.ofLetter;
  const item = ofLetter(place, open.text);
  const part = useRef<HTMLElement>(null);
  useFocusHeld(part);
  const take = () => {
    takeUp(place, open, receiverOf(form));
  };
  return (
    <div class="apply-notes stack no-print apply-draft">
      <section ref={part} class="stack" aria-labelledby="draft-of-letter">
        <h2 id="draft-of-letter" tabIndex={-1}>
          {words.title}
        </h2>
        {item === undefined ? (
          <>
            <p>
              {words.what} {words.takeWhat}
            </p>
            <p>
              <Button kind="secondary" onClick={take}>
                {words.take}
              </Button>
            </p>
          </>
        ) : (
          <Taken shown={shown} item={item} />
        )}
      </section>
      {item?.live === true && <DraftSaving item={item} today={open.today} />}
    </div>
  );
}
