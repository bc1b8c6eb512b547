import type { Duplex } from 'node:stream';

type Fields = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Fields;
  readonly result?: Fields;
  readonly error?: { readonly message: string };
}

interface Pending {
  readonly done: (result: Fields) => void;
  readonly failed: (error: Error) => void;
}

/** The DevTools protocol over a pipe: JSON with a zero byte after each message. */
export class DevTools {
  readonly #commands: Duplex;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners: ((method: string, params: Fields) => void)[] = [];
  #last = 0;
  #unread = '';

  constructor(commands: Duplex, messages: Duplex) {
    this.#commands = commands;
    messages.setEncoding('utf8');
    messages.on('data', (text: string) => {
      const whole = (this.#unread + text).split('\0');
      this.#unread = whole.pop() ?? '';
      for (const one of whole) this.#read(JSON.parse(one) as Message);
    });
    messages.on('close', () => {
      for (const { failed } of this.#pending.values()) failed(new Error('the browser went away'));
    });
    commands.on('error', () => undefined);
  }

  send(method: string, params: Fields = {}, sessionId?: string): Promise<Fields> {
    this.#last += 1;
    const id = this.#last;
    this.#commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((done, failed) => this.#pending.set(id, { done, failed }));
  }

  on(listener: (method: string, params: Fields) => void): void {
    this.#listeners.push(listener);
  }

  #read({ id, method, params, result, error }: Message) {
    if (method !== undefined) for (const listener of this.#listeners) listener(method, params ?? {});
    if (id === undefined) return;
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.failed(new Error(error.message));
    else pending?.done(result ?? {});
  }
}
