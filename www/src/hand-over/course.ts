import { signal } from '@preact/signals';
import { publicComputer } from '../keeping/public-computer';
import { backoff, exhausted } from './backoff';
import { deliver, withdraw, type Withdrawn } from './delivery';
import { later, type Answer, type Delay } from './exchange';
import { lock, type Release } from './lock';
import { forget, put, type Kept } from './outbox';
import { isUnderWay, type State } from './state';

export interface How {
  /** Whether the receiver has heard of it: then it is asked first. */
  readonly fresh: boolean;
  readonly keeps: boolean;
  /** Whether this site still hands over to the receiver that the person consented to; null: it could not be asked. */
  readonly receives: () => Promise<boolean | null>;
  /** Where it is over, and is not to be shown any more. */
  readonly onOver: () => void;
}

/** What runs behind a hand-over; its methods are what a person, the network and other windows can do to it. */
export class Course {
  readonly state = signal<State>({ is: 'elsewhere' });
  readonly kept = signal<boolean | null>(false);
  #kept: Kept;
  #fresh: boolean;
  /** Whether the receiver may have something of it. */
  #begun: boolean;
  /** Whether it may have been handed in, and whether this very try did that. */
  #submitted: boolean;
  #justSubmitted = false;
  readonly #control = new AbortController();
  #wake: () => void = () => undefined;
  #release: Release = () => undefined;
  readonly #receives: How['receives'];
  readonly #over: () => void;

  constructor(kept: Kept, { fresh, receives, onOver }: Omit<How, 'keeps'>) {
    this.#kept = kept;
    this.#fresh = fresh;
    this.#begun = !fresh;
    this.#submitted = !fresh;
    this.#receives = receives;
    this.#over = onOver;
  }

  keepIt(): void {
    this.kept.value = publicComputer.peek() ? false : put(this.#kept) ? true : null;
  }

  /** Null: another window has it, and this one does not wait for it. */
  async start({ waits }: { readonly waits: boolean }): Promise<boolean> {
    const mayKeep = this.kept.peek() === true;
    const { signal: aborted } = this.#control;
    const release = await lock(this.#kept.consignment.digest, { waits, mayKeep, signal: aborted });
    if (release === null || aborted.aborted) {
      release?.();
      return false;
    }
    this.#release = release;
    if (this.#kept.stopping) void this.stop();
    else void this.#run();
    return true;
  }

  async #run(): Promise<void> {
    const { signal: aborted } = this.#control;
    for (let tries = 0; !aborted.aborted; tries += 1) {
      this.state.value = { is: 'sending', done: 0, of: this.#kept.consignment.parts.length };
      const answer = (this.#fresh ? null : await this.#hindrance()) ?? (await this.#attempt(aborted));
      if (answer.is === 'stopped') return;
      this.#fresh = false;
      const delay = this.#delay(answer);
      if (delay === null) {
        this.#conclude(answer);
        return;
      }
      const { why, after } = delay;
      const wait = exhausted(answer, tries) ? null : Math.max(after ?? 0, backoff(tries));
      if (wait === null) tries = -1;
      const until = wait === null ? null : Date.now() + wait;
      this.state.value = { is: 'waiting', why, until, mayRetry: after === null };
      await this.#sleep(wait);
    }
  }

  /** What is waited for; null: it is over. Once it may have been handed in, only an answer to that very request says no. */
  #delay(answer: Answer): { readonly why: Delay; readonly after: number | null } | null {
    if (answer.is === 'later') return answer;
    if (answer.is !== 'refused' || !this.#submitted) return null;
    const certain = answer.why === 'foreignReceipt' || this.#justSubmitted;
    return certain ? null : { why: 'unreadable', after: null };
  }

  /** What keeps it from going where the person wanted it to: no network, or another receiver since. Null: nothing. */
  async #hindrance(): Promise<Answer | null> {
    if (!navigator.onLine) return later('offline');
    const receives = await this.#receives();
    if (this.#control.signal.aborted) return { is: 'stopped' };
    if (receives === null) return later('unreachable');
    if (!receives) this.#refuse();
    return receives ? null : { is: 'stopped' };
  }

  #attempt(aborted: AbortSignal): Promise<Answer> {
    const { consignment } = this.#kept;
    this.#justSubmitted = false;
    // Without network nothing is asked at all.
    if (navigator.onLine) this.#begun = true;
    return deliver(consignment, this.#fresh, {
      signal: aborted,
      tell: (done, of) => {
        if (!aborted.aborted) this.state.value = { is: 'sending', done, of };
      },
      onSubmit: () => {
        this.#submitted = true;
        this.#justSubmitted = true;
      },
    });
  }

  #sleep(wait: number | null): Promise<void> {
    return new Promise((go) => {
      const timer = wait === null ? undefined : setTimeout(go, wait);
      this.#wake = () => {
        clearTimeout(timer);
        go();
      };
    });
  }

  #conclude(answer: Answer): void {
    if (answer.is === 'application' && answer.application.state === 'received') {
      const { receipt } = answer.application;
      this.#kept = { ...this.#kept, receipt };
      this.state.value = { is: 'received', receipt };
      if (this.kept.peek() === true) this.keepIt();
    } else if (answer.is === 'refused') {
      this.state.value = { ...answer };
      if (this.kept.peek() === true) forget(this.#kept.consignment.key);
      this.kept.value = false;
      this.#release();
    }
  }

  /** The person agreed to another receiver: whenever that one is back, it is only asked to delete what it has. */
  #refuse(): void {
    this.#kept = { ...this.#kept, stopping: true };
    if (this.kept.peek() === true) this.keepIt();
    this.#release();
    this.state.value = { is: 'refused', why: 'receiverChanged', said: null };
  }

  retry(): void {
    const now = this.state.peek();
    if (now.is === 'unsure' || now.is === 'undeleted') void this.stop();
    else if (now.is === 'waiting' && now.mayRetry) this.#wake();
  }

  async stop(): Promise<void> {
    this.#control.abort();
    this.#wake();
    if (!this.#begun) {
      this.end();
      return;
    }
    this.state.value = { is: 'stopping' };
    this.#kept = { ...this.#kept, stopping: true };
    if (this.kept.peek() === true) this.keepIt();
    const receives = navigator.onLine ? await this.#receives() : null;
    const found: Withdrawn = receives === true ? await withdraw(this.#kept.consignment) : { is: 'unsure' };
    if (this.state.peek().is !== 'stopping') return;
    if (receives === false) this.#refuse();
    else if (found.is === 'received') this.#conclude(found.answer);
    // What was never handed in cannot have been received; of what was, only a word that it is deleted says so.
    else if (found.is === 'deleted' || (found.is === 'unknown' && !this.#submitted)) this.end();
    else this.state.value = { is: this.#submitted ? 'unsure' : 'undeleted' };
  }

  end(): void {
    this.#control.abort();
    this.#wake();
    this.#release();
    if (this.kept.peek() === true) forget(this.#kept.consignment.key);
    this.#over();
  }

  settle({ receipt }: Kept): void {
    if (receipt === null || !isUnderWay(this.state.peek())) return;
    this.#control.abort();
    this.#kept = { ...this.#kept, receipt };
    this.state.value = { is: 'received', receipt };
  }
}
