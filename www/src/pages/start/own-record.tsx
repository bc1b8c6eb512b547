import { Button } from '../../components/button';
import { FileInput } from '../../components/file-input';
import { Fold } from '../../components/fold';
import { TextArea } from '../../components/text-area';
import { Waiting } from '../../components/waiting';
import { address } from '../../router';
import { draft } from '../../typed';
import { wording } from '../../wording';
import { ConfiguredSource } from './configured-source';
import { errorAt, type Opening } from './opening';

function Paste({ opening }: { readonly opening: Opening }) {
  const { paste } = wording.value.start;
  const pasted = draft('record-text', () => wording.value.start.paste.label);
  const openPasted = (event: Event) => {
    event.preventDefault();
    if (pasted.value.trim() === '') opening.refuse('record-text', () => wording.value.start.paste.empty);
    else void opening.open('record-text', paste.name, pasted.value);
  };
  return (
    <Fold title={paste.title} startsOpen={pasted.peek() !== ''}>
      <form class="stack" onSubmit={openPasted} noValidate>
        <TextArea
          id="record-text"
          label={paste.label}
          hint={paste.hint}
          error={errorAt(opening, 'record-text')}
          text={pasted}
        />
        <Button submits kind="secondary">
          {paste.open}
        </Button>
      </form>
    </Fold>
  );
}

/** The ways to bring a record of one's own. */
export function OwnRecord({ opening }: { readonly opening: Opening }) {
  const { own, byHand } = wording.value.start;
  return (
    <section class="sheet stack" aria-labelledby="own-title">
      <h2 id="own-title">{own.title}</h2>
      <ConfiguredSource opening={opening} />
      <FileInput
        id="record-file"
        error={errorAt(opening, 'record-file')}
        onText={(name, text) => void opening.open('record-file', name, text)}
        onRefused={(why) => {
          opening.refuse('record-file', () => why);
        }}
      />
      <Paste opening={opening} />
      <div class="by-hand">
        <p>
          <strong>{byHand.title}</strong>
        </p>
        <p class="hint">{byHand.what}</p>
        <a class="button button-secondary" href={address('enter')}>
          {byHand.open}
        </a>
      </div>
      <Waiting busy={opening.busy.value} cancel={opening.cancel} />
    </section>
  );
}
