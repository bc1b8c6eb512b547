import { docxOf } from './docx';
import type { ChecklistItem, Letter } from './letter';
import { photo } from './photo';
import { pause, type Task } from './task';
import { checklistText, letterText } from './text';
import { words } from './words';
import { zipped, type ZippedFile } from './zip';

/** A letter, and what it was made of, as the engine gave it. */
export interface Written {
  readonly letter: Letter;
  readonly data: string;
}

export interface Contents extends Written {
  readonly commitment?: Written | undefined;
  readonly checklist: readonly ChecklistItem[];
  readonly evidence: readonly Blob[];
}

export interface Bundle {
  readonly bytes: Uint8Array;
  /** Which pieces of evidence are no pictures that this browser can read, counted from 1. */
  readonly leftOut: readonly number[];
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A name that every system can keep. */
export function safeName(name: string): string {
  return name.replace(/[\p{Cc}\\/:*?"<>|]/gu, '-').replace(/^\.+/, '') || '-';
}

/** The data as it is, with its digest before it. */
export function dataText({ letter, data }: Written): string {
  return `{"sm3":${JSON.stringify(letter.digest)},"data":${data}}\n`;
}

function documents({ letter, data }: Written, name: string): readonly ZippedFile[] {
  return [
    { name: words.files.letter(name, 'docx'), bytes: docxOf(letter), packed: true },
    { name: words.files.letter(name, 'txt'), bytes: utf8(letterText(letter)) },
    { name: words.files.letter(name, 'json'), bytes: utf8(dataText({ letter, data })) },
  ];
}

/** Everything that is handed in, in one file. */
export async function bundleOf(contents: Contents, task: Task, reduced = photo): Promise<Bundle> {
  const { letter, commitment, checklist, evidence } = contents;
  const name = safeName(letter.fileName);
  const files = [...documents(contents, name)];
  if (commitment) {
    const other = safeName(commitment.letter.fileName);
    files.push(...documents(commitment, other === name ? `${other}-2` : other));
  }
  if (checklist.length > 0)
    files.push({ name: words.files.checklist, bytes: utf8(checklistText(checklist)) });
  const leftOut: number[] = [];
  for (const [at, file] of evidence.entries()) {
    task.tell(at, evidence.length);
    await pause(task);
    try {
      files.push({ name: words.files.evidence(at + 1), bytes: await reduced(file), packed: true });
    } catch {
      leftOut.push(at + 1);
    }
  }
  await pause(task);
  return { bytes: zipped(files), leftOut };
}
