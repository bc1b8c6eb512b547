import formsAddress from '../../../pkg/forms.bin?url';
import modelsAddress from '../../../pkg/models.bin?url';
import type { Calls, ModelList, PackageCalls } from './answers';
import type { Answering } from './instance';

type File = () => Promise<Uint8Array>;

/** The files that calls are handed beside what is asked. */
interface Files {
  readonly forms: File;
  readonly models: File;
}

async function read(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A file, fetched once. Where it cannot be had there is nothing in it, which the engine says; the next call tries again. */
function beside(address: string): File {
  let asked: Promise<Uint8Array> | null = null;
  return () =>
    (asked ??= read(address).catch(() => {
      asked = null;
      return new Uint8Array();
    }));
}

const packaged = (): Files => ({ forms: beside(formsAddress), models: beside(modelsAddress) });

/** The models in their words; none where their file did not come. */
function modelsIn(file: Uint8Array): ModelList {
  try {
    return JSON.parse(new TextDecoder().decode(file)) as ModelList;
  } catch {
    return { models: [] };
  }
}

/** The calls as pages make them: the files are handed in here, so that they cross no border with every call. */
export function withFiles(calls: PackageCalls, { forms, models }: Files = packaged()): Answering {
  const openForm = async (request: Parameters<Calls['openForm']>[0]) =>
    calls.openForm({ ...request, forms: await forms() });
  const composeForm = async (request: Parameters<Calls['composeForm']>[0]) =>
    calls.composeForm({ ...request, forms: await forms() });
  const score = async (request: Parameters<Calls['score']>[0]) =>
    calls.score({ ...request, models: await models() });
  // At once, whoever will write a letter or look at points: what is asked for says nothing of the person.
  void forms();
  void models();
  return {
    about: () => calls.about(),
    survey: (request) => calls.survey(request),
    evaluate: (request) => calls.evaluate(request),
    explain: (request) => calls.explain(request),
    todayInChina: () => calls.todayInChina(),
    openForm,
    composeForm,
    score,
    models: async () => modelsIn(await models()),
  };
}
