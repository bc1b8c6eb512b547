import type { FormAttachment } from '../../engine/answers';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { Basis } from '../basis';
import { Tick } from '../tick';
import './style.css';

interface Props {
  readonly papers: readonly FormAttachment[];
  /** Which the person has, to be ticked; without it they are only listed. */
  readonly have?: readonly string[];
  readonly onHave?: (ids: string[]) => void;
}

/** What is handed in with a letter, what each is for and by which provision. */
export function FormPapers({ papers, have, onHave }: Props) {
  const words = wording.value.apply.papers;
  if (papers.length === 0) return <p>{words.none}</p>;
  const held = have ?? [];
  const toggle = (id: string, on: boolean) => {
    const ids = papers.map((paper) => paper.id);
    onHave?.(ids.filter((one) => (one === id ? on : held.includes(one))));
  };
  return (
    <ul class="form-papers">
      {papers.map(({ id, name, why, required, citations, certainty }) => (
        <li key={id}>
          {have === undefined ? (
            <p class="form-paper-name">{spoken(name)}</p>
          ) : (
            <Tick
              id={`paper-${id}`}
              label={spoken(name)}
              ticked={held.includes(id)}
              onChange={(on) => {
                toggle(id, on);
              }}
            />
          )}
          <div class={have === undefined ? 'form-paper-more' : 'form-paper-more form-paper-ticked'}>
            <p>
              <strong class="form-paper-need">{required ? words.required : words.optional}</strong>{' '}
              <span class="soft">{spoken(why)}</span>
            </p>
            <Basis ids={citations} certainty={certainty} />
          </div>
        </li>
      ))}
    </ul>
  );
}
