type Hold = (lock: Lock | null) => unknown;

/** The locks of a browser, in memory, for tests. */
export class FakeLocks {
  readonly #held = new Set<string>();

  async request(name: string, { ifAvailable, signal }: LockOptions, hold: Hold): Promise<unknown> {
    while (this.#held.has(name)) {
      if (ifAvailable === true) return hold(null);
      await new Promise((go) => setTimeout(go, 5));
      if (signal?.aborted === true) throw new DOMException('', 'AbortError');
    }
    this.#held.add(name);
    try {
      return await hold({ name, mode: 'exclusive' });
    } finally {
      this.#held.delete(name);
    }
  }
}
