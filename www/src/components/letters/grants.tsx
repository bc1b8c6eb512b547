import type { Action, ReceiverView } from '../../engine/answers';
import { wording } from '../../wording';
import { Basis } from '../basis';
import { DraftPart } from '../draft-part';

function ByLaw({ receivers }: { readonly receivers: readonly ReceiverView[] }) {
  const { receiver, listed } = wording.value;
  return (
    <ul class="bullets">
      {receivers.map(({ roles, citations }) => (
        <li key={citations.join()}>
          {listed(roles.map((role) => receiver[role]))}
          <Basis ids={citations} />
        </li>
      ))}
    </ul>
  );
}

/** Whom a letter goes to by each text, on which grounds, and what else it rests on. */
export function Grants({ action }: { readonly action: Action }) {
  const { ground, listed, letters: words } = wording.value;
  const { receivers, grounds, citations } = action;
  const by = receivers.filter(({ draft }) => !draft);
  const drafts = receivers.filter(({ draft }) => draft);
  const others = citations.filter((id) => !by.some((one) => one.citations.includes(id)));
  return (
    <div class="stack">
      {by.length > 0 && <ByLaw receivers={by} />}
      {grounds.length > 0 && <p>{words.grounds(listed(grounds.map((one) => ground[one])))}</p>}
      {others.length > 0 && (
        <div>
          <p>{words.others}</p>
          <Basis ids={others} />
        </div>
      )}
      {drafts.length > 0 && (
        <DraftPart>
          <ByLaw receivers={drafts} />
        </DraftPart>
      )}
    </div>
  );
}
