import type { Held } from '../../keeping/memory';
import type { Stored } from '../../keeping/stored';
import { wording } from '../../wording';
import { sizeInWords } from '../../wording/size';
import './style.css';

function Place({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const { nothing } = wording.value.privacy.stored;
  return (
    <div>
      <dt>{title}</dt>
      {(lines.length === 0 ? [nothing] : lines).map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

/** What a name on the device stands for. */
function named(name: string): string {
  const { stored } = wording.value.privacy;
  if (name.startsWith('credit-plain.draft.')) return stored.draft(name);
  return name === 'credit-plain.display' ? stored.display(name) : name;
}

interface Props {
  readonly held: readonly Held[];
  readonly stored: Stored;
}

/** Every place where something can be, and what is there right now. */
export function StoredList({ held, stored }: Props) {
  const { stored: words } = wording.value.privacy;
  const line = (title: string, bytes: number) => words.item(title, sizeInWords(bytes));
  return (
    <dl class="stored-list">
      <Place title={words.memory} lines={held.map(({ title, bytes }) => line(title, bytes))} />
      <Place title={words.local} lines={stored.local.map(({ name, bytes }) => line(named(name), bytes))} />
      <Place title={words.session} lines={stored.session.map(({ name, bytes }) => line(name, bytes))} />
      <Place title={words.cookies} lines={stored.cookies > 0 ? [words.cookieCount(stored.cookies)] : []} />
      <Place
        title={words.copy}
        lines={stored.copies.map(({ files, bytes }) => words.files(files, sizeInWords(bytes)))}
      />
      <Place title={words.worker} lines={stored.worker ? [words.registered] : []} />
    </dl>
  );
}
