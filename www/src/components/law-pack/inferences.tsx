import type { PackView } from '../../engine/answers';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { otherInWords } from './others';
import { Section } from './section';
import { Source } from './source';

function Gists({ ids }: { readonly ids: readonly string[] }) {
  const { provision } = useLaw();
  return <span lang="zh-CN">{ids.map((id) => provision(id).gist).join('')}</span>;
}

/** What no text says outright: rules for which no source was found, and what the pack's own files tell of. */
export function Inferences({ pack }: { readonly pack: PackView }) {
  const { inferences: words, notes: allNotes } = wording.value.law;
  const unverified = useLaw()
    .rulesOf(pack.id)
    .filter(({ certainty }) => certainty === 'unverified');
  const notes = (allNotes as Readonly<Record<string, readonly string[]>>)[pack.id] ?? [];
  if (unverified.length + notes.length === 0) return null;
  return (
    <Section title={words.title} what={words.what}>
      <ul class="law-rules">
        {notes.map((note) => (
          <li key={note} class="law-rule">
            <p>{note}</p>
          </li>
        ))}
        {unverified.map((rule) => (
          <li key={rule.id} class="law-rule">
            <p>
              {words.unverified}
              {otherInWords(rule) ?? <Gists ids={rule.cites} />}
            </p>
            <Source pack={pack} behind={rule} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
