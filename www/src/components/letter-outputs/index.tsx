import { useSignal, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Written } from '../../letter/bundle';
import type { ChecklistItem, Letter } from '../../letter/letter';
import { letterText } from '../../letter/text';
import { wording } from '../../wording';
import { CopyButton } from '../copy-button';
import { EvidenceInput } from '../evidence-input';
import { Fold } from '../fold';
import { InAppHint } from '../in-app-hint';
import { LetterPictures } from '../letter-pictures';
import { Bundle, DataFile, WordFile } from './files';
import { Print } from './print';
import './style.css';

/** What goes along with a letter. */
export interface Others {
  readonly commitment?: Written | undefined;
  readonly checklist?: readonly ChecklistItem[] | undefined;
}

interface Props {
  readonly letter: Letter;
  /** What the letter was made of, as the engine gave it. */
  readonly data: string;
  readonly others?: Others;
  /** The pictures that go along, where another part of the page has them too. */
  readonly evidence?: Signal<readonly File[]>;
  readonly level?: 2 | 3;
}

interface WayProps {
  readonly title: string;
  readonly what: string;
  readonly level: 2 | 3;
  readonly children: ComponentChildren;
}

function Way({ title, what, level, children }: WayProps) {
  const Heading = `h${(level + 1) as 3 | 4}` as const;
  return (
    <section class="letter-way stack">
      <Heading>{title}</Heading>
      <p>{what}</p>
      {children}
    </section>
  );
}

/**
 * Every way to take a letter along. Each says what else there is, as none of them works everywhere. Printing prints the
 * `LetterSheet` that stands on the same page.
 */
export function LetterOutputs({ letter, data, others = {}, evidence: shared, level = 2 }: Props) {
  const words = wording.value.letter;
  const own = useSignal<readonly File[]>([]);
  const evidence = shared ?? own;
  const { commitment, checklist = [] } = others;
  const Heading = `h${level}` as const;
  const pieces = evidence.value.map(({ name, size }) => `${name} ${size}`).join('/');
  return (
    <section class="stack-wide no-print">
      <div class="stack">
        <Heading>{words.title}</Heading>
        <p>{words.lead}</p>
        <InAppHint level={level === 2 ? 3 : 4} />
      </div>
      <Way {...words.print} level={level}>
        <Print press={words.print.press} nothing={words.print.nothing} />
      </Way>
      <Way {...words.copy} level={level}>
        <CopyButton label={words.copy.press} text={letterText(letter)} />
      </Way>
      <Way {...words.word} level={level}>
        <WordFile key={letter.digest} letter={letter} />
      </Way>
      <Way {...words.pictures} level={level}>
        <LetterPictures key={letter.digest} letter={letter} />
      </Way>
      <Way {...words.bundle} level={level}>
        <EvidenceInput id="letter-evidence" files={evidence} />
        <Bundle
          key={`${letter.digest} ${commitment?.letter.digest ?? ''} ${pieces}`}
          contents={{ letter, data, commitment, checklist, evidence: evidence.value }}
        />
      </Way>
      <Fold title={words.data.title}>
        <div class="stack">
          <p>{words.data.what}</p>
          <DataFile key={letter.digest} letter={letter} data={data} />
          <CopyButton label={words.data.copy} text={data} />
        </div>
      </Fold>
    </section>
  );
}
