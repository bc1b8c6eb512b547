/** Work that takes a while: it tells how far it is, and stops when nobody wants it any more. */
export interface Task {
  readonly signal: AbortSignal;
  readonly tell: (done: number, all: number) => void;
}

export class Stopped extends Error {}

/** Lets the page draw and hear a press in between; throws if the work is not wanted any more. */
export async function pause({ signal }: Pick<Task, 'signal'>): Promise<void> {
  await new Promise((go) => setTimeout(go, 0));
  if (signal.aborted) throw new Stopped();
}
