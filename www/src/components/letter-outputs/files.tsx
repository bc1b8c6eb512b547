import type { Contents } from '../../letter/bundle';
import type { Letter } from '../../letter/letter';
import type { Task } from '../../letter/task';
import { wording } from '../../wording';
import { Making } from '../making';
import { SaveLink } from '../save-link';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  zip: 'application/zip',
} as const;

async function word(letter: Letter) {
  const [{ docxOf }, { safeName }] = await Promise.all([
    import('../../letter/docx'),
    import('../../letter/bundle'),
  ]);
  return { name: `${safeName(letter.fileName)}.docx`, bytes: docxOf(letter) };
}

export function WordFile({ letter }: { readonly letter: Letter }) {
  const words = wording.value.letter.word;
  return (
    <Making press={words.press} make={() => word(letter)} failed={words.otherwise}>
      {(file) => <SaveLink {...file} type={types.docx} otherwise={words.otherwise} />}
    </Making>
  );
}

async function dataFile(letter: Letter, data: string) {
  const { dataText, safeName } = await import('../../letter/bundle');
  const bytes = new TextEncoder().encode(dataText({ letter, data }));
  return { name: `${safeName(letter.fileName)}.json`, bytes };
}

export function DataFile({ letter, data }: { readonly letter: Letter; readonly data: string }) {
  const words = wording.value.letter.data;
  return (
    <Making press={words.press} make={() => dataFile(letter, data)} failed={words.otherwise}>
      {(file) => <SaveLink {...file} type={types.json} otherwise={words.otherwise} />}
    </Making>
  );
}

async function bundle(contents: Contents, task: Task) {
  const [{ bundleOf, safeName }, { words }] = await Promise.all([
    import('../../letter/bundle'),
    import('../../letter/words'),
  ]);
  const { bytes, leftOut } = await bundleOf(contents, task);
  return { name: words.files.bundle(safeName(contents.letter.fileName)), bytes, leftOut };
}

export function Bundle({ contents }: { readonly contents: Contents }) {
  const words = wording.value.letter.bundle;
  return (
    <Making press={words.press} make={(task) => bundle(contents, task)} failed={words.otherwise}>
      {({ name, bytes, leftOut }) => (
        <>
          {leftOut.length > 0 && <p>{words.leftOut(leftOut.map(String))}</p>}
          <SaveLink name={name} bytes={bytes} type={types.zip} otherwise={words.otherwise} />
        </>
      )}
    </Making>
  );
}
