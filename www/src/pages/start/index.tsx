import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { ErrorSummary, type FieldError } from '../../components/error-summary';
import { FileInput } from '../../components/file-input';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { ProblemList } from '../../components/problem-list';
import { Progress } from '../../components/progress';
import { TextArea } from '../../components/text-area';
import type { Problem } from '../../engine/answers';
import { useEngine } from '../../engine/context';
import { demoText } from '../../record/demo';
import { openRecord } from '../../record/sheet';
import { goTo } from '../../router';
import { draft } from '../../typed';
import { wording } from '../../wording';
import './style.css';

type Field = 'record-demo' | 'record-file' | 'record-text';

interface Trouble {
  readonly errors: readonly [FieldError & { readonly field: Field }];
  readonly problems: readonly Problem[];
}

/** The ways to open a record, and what went wrong with the last one. */
function useOpening() {
  const engine = useEngine();
  const trouble = useSignal<Trouble | null>(null);
  const busy = useSignal(false);

  const refuse = (field: Field, text: string, problems: readonly Problem[] = []) => {
    trouble.value = { errors: [{ field, text }], problems };
  };

  const open = async (field: Field, name: string, text: string) => {
    busy.value = true;
    const problems = await openRecord(engine, { name, text });
    busy.value = false;
    if (problems.length > 0) refuse(field, wording.value.start.cannotRead, problems);
    else goTo('record');
  };

  return { trouble, busy, refuse, open };
}

export function Start() {
  const { trouble, busy, refuse, open } = useOpening();
  const { start, busy: computing } = wording.value;
  const pasted = draft('record-text', () => wording.value.start.paste.label);
  const errorAt = (field: Field) => trouble.value?.errors.find((error) => error.field === field)?.text;

  const openDemo = async () => {
    const text = await demoText();
    if (text === null) refuse('record-demo', start.demo.failed);
    else await open('record-demo', start.demo.name, text);
  };

  const openPasted = (event: Event) => {
    event.preventDefault();
    if (pasted.value.trim() === '') refuse('record-text', start.paste.empty);
    else void open('record-text', start.paste.name, pasted.value);
  };

  return (
    <Page title={start.title}>
      {trouble.value && (
        <ErrorSummary errors={trouble.value.errors}>
          {trouble.value.problems.length > 0 && <ProblemList problems={trouble.value.problems} />}
        </ErrorSummary>
      )}
      <div class="stack-wide">
        <ul class="lead measure">
          {start.lead.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>

        <section class="sheet stack" aria-labelledby="record-demo-title">
          <h2 id="record-demo-title">{start.demo.title}</h2>
          <p>{start.demo.what}</p>
          <Button id="record-demo" onClick={() => void openDemo()}>
            {start.demo.open}
          </Button>
        </section>

        <section class="sheet stack" aria-labelledby="own-title">
          <h2 id="own-title">{start.own.title}</h2>
          <p>{start.own.what}</p>
          <FileInput
            id="record-file"
            error={errorAt('record-file')}
            onText={(name, text) => void open('record-file', name, text)}
            onRefused={(why) => {
              refuse('record-file', why);
            }}
          />
          <form class="paste stack" onSubmit={openPasted} noValidate>
            <TextArea
              id="record-text"
              label={start.paste.label}
              hint={start.paste.hint}
              error={errorAt('record-text')}
              text={pasted}
            />
            <Button submits kind="secondary">
              {start.paste.open}
            </Button>
          </form>
          <Progress text={busy.value ? computing : null} />
        </section>

        <Notice tone="information" title={start.otherDoor.title}>
          <p>{start.otherDoor.what}</p>
        </Notice>
      </div>
    </Page>
  );
}
