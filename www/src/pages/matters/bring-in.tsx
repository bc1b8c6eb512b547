import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { FileInput } from '../../components/file-input';
import { Fold } from '../../components/fold';
import { LockedDraft } from '../../components/locked-draft';
import { Notice } from '../../components/notice';
import { TextArea } from '../../components/text-area';
import { DraftProblems } from '../../components/unreadable-draft';
import { bringIn } from '../../drafts/bring-in';
import { readFile, type DraftFile } from '../../drafts/file';
import { readDraft, type ReadDraft } from '../../drafts/read';
import { goTo } from '../../router';
import { draft } from '../../typed';
import { wording } from '../../wording';

type Brought = DraftFile | { readonly is: 'nothing' } | { readonly is: 'refused'; readonly why: string };

/** Opens a draft that was taken along as a file, or as words where no file can be chosen. */
export function BringIn() {
  const words = wording.value.matters.bringIn;
  // With all that is typed, so that it is shown, wiped and watched over as that is.
  const pasted = draft('draft-text', () => wording.value.matters.bringIn.pasteLabel);
  const brought = useSignal<Brought | null>(null);
  const lay = (read: ReadDraft) => {
    if (read.is === 'draft') goTo('matters', bringIn(read.draft));
    else brought.value = read;
  };
  const take = (text: string) => {
    const file = readFile(text);
    if (file.is === 'draft') lay(file);
    else brought.value = file;
  };
  const now = brought.value;
  return (
    <section class="sheet stack" aria-labelledby="bring-in">
      <h2 id="bring-in">{words.title}</h2>
      <p>{words.what}</p>
      <div role="alert">
        {now?.is === 'problems' && (
          <Notice tone="warning" title={words.failed} level={3}>
            <DraftProblems problems={now.problems} />
          </Notice>
        )}
        {now?.is === 'refused' && <p class="field-error">{now.why}</p>}
      </div>
      {now?.is === 'locked' && (
        <LockedDraft
          id="unlock-file"
          locked={now.locked}
          onOpen={({ text }) => {
            lay(readDraft(text));
          }}
        />
      )}
      <FileInput
        id="draft-file"
        label={words.label}
        hint={words.hint}
        onText={(_, text) => {
          take(text);
        }}
        onRefused={(why) => (brought.value = { is: 'refused', why })}
      />
      <Fold title={words.paste}>
        <div class="stack">
          <TextArea
            id="draft-text"
            label={words.pasteLabel}
            text={pasted}
            error={now?.is === 'nothing' ? words.empty : undefined}
          />
          <p>
            <Button
              kind="secondary"
              onClick={() => {
                if (pasted.value.trim() === '') brought.value = { is: 'nothing' };
                else take(pasted.value);
              }}
            >
              {words.press}
            </Button>
          </p>
        </div>
      </Fold>
    </section>
  );
}
