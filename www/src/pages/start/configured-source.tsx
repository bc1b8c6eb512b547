import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Progress } from '../../components/progress';
import { configuration, isOfHandOver } from '../../configuration/configured';
import type { Source } from '../../configuration/records';
import { fetchRecord } from '../../record/fetched';
import { wording } from '../../wording';
import { errorAt, type Opening } from './opening';

const field = 'configured-source';

/** Bytes in megabytes with one decimal. */
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

function SourceOf({ source, opening }: { readonly source: Source; readonly opening: Opening }) {
  const words = wording.value.start.source;
  const received = useSignal<number | null>(null);
  const said = useSignal<string | null>(null);
  const control = useRef<AbortController | null>(null);
  const error = errorAt(opening, field);

  useEffect(() => () => control.current?.abort(), []);

  const load = async () => {
    if (typeof AbortController === 'function') control.current = new AbortController();
    said.value = null;
    received.value = 0;
    const answer = await fetchRecord(
      source.address,
      (bytes) => (received.value = bytes),
      control.current?.signal,
    );
    received.value = null;
    if (answer.is === 'text') await opening.open(field, source.name, answer.text);
    else if (answer.is === 'cancelled') said.value = words.trouble.cancelled;
    else {
      const { is } = answer;
      opening.refuse(field, () => wording.value.start.source.trouble[is]);
    }
  };

  return (
    <div class="stack">
      <p>{words.what}</p>
      {error !== undefined && <p class="field-error">{error}</p>}
      <Button id={field} onClick={() => void (received.value === null && load())}>
        {words.open(source.name)}
      </Button>
      <Progress text={received.value === null ? null : words.busy} />
      <p role="status">{said.value}</p>
      {received.value !== null && (
        <div class="stack">
          <p>{words.received(megabytes(received.value))}</p>
          {control.current && (
            <Button kind="secondary" onClick={() => control.current?.abort()}>
              {words.cancel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The source that the operator configured, or what is wrong with it; nothing where none is configured. */
export function ConfiguredSource({ opening }: { readonly opening: Opening }) {
  const { records, problems: all } = configuration.value;
  const problems = all.filter((problem) => !isOfHandOver(problem));
  const { wrong } = wording.value.start.source;
  return (
    <>
      {problems.length > 0 && (
        <Notice tone="warning" title={wrong.title} level={3}>
          <p>{wrong.what}</p>
          <ul class="bullets small">
            {problems.map(({ what, key }) => (
              <li key={`${what} ${key}`}>{wrong.problems[what](key)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {records && <SourceOf source={records} opening={opening} />}
    </>
  );
}
