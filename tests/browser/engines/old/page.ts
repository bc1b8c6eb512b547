import { stoppedAt } from '../../portal/workers';
import { field, option, pressable } from '../found';
import type { Walked } from '../walks';
import type { DevTools } from './devtools';

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
}

interface Answered {
  readonly response: {
    readonly url: string;
    readonly status: number;
    readonly headers: Record<string, string>;
  };
}

/** A page of an old browser. */
export class OldPage implements Walked {
  /** The paths that were answered well. */
  readonly answered: string[] = [];
  readonly policies: string[] = [];
  readonly errors: string[] = [];
  readonly #devTools: DevTools;
  readonly #session: string;

  private constructor(devTools: DevTools, session: string) {
    this.#devTools = devTools;
    this.#session = session;
    devTools.on((method, params) => {
      if (method === 'Network.responseReceived') this.#note(params as unknown as Answered);
      if (method === 'Runtime.exceptionThrown') this.errors.push(JSON.stringify(params['exceptionDetails']));
    });
  }

  static async open(
    devTools: DevTools,
    size: { readonly width: number; readonly height: number },
  ): Promise<OldPage> {
    const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new OldPage(devTools, sessionId as string);
    for (const domain of ['Page', 'Runtime', 'Network']) await page.#send(`${domain}.enable`);
    await page.#send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
    return page;
  }

  #send(method: string, params: Readonly<Record<string, unknown>> = {}) {
    return this.#devTools.send(method, params, this.#session);
  }

  #note({ response: { url, status, headers } }: Answered) {
    if (status === 200) this.answered.push(new URL(url).pathname);
    for (const [name, value] of Object.entries(headers)) {
      if (name.toLowerCase() === 'content-security-policy') this.policies.push(value);
    }
  }

  /** Stops the clock of the page and its workers. */
  async stopClockAt(instant: string): Promise<void> {
    const source = stoppedAt(instant);
    await this.begin(source);
    this.#devTools.on((method, { sessionId }) => {
      if (method === 'Target.attachedToTarget') void this.#beginWorker(source, sessionId as string);
    });
    const workers = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
    await this.#send('Target.setAutoAttach', workers);
  }

  /** Lets the page begin with this. */
  async begin(source: string): Promise<void> {
    await this.#send('Page.addScriptToEvaluateOnNewDocument', { source });
  }

  /** Lets a worker begin with this. */
  async #beginWorker(expression: string, worker: string): Promise<void> {
    await this.#devTools.send('Network.enable', {}, worker);
    await this.#devTools.send('Runtime.evaluate', { expression }, worker);
    await this.#devTools.send('Runtime.runIfWaitingForDebugger', {}, worker);
  }

  async goTo(url: string): Promise<void> {
    await this.#send('Page.navigate', { url });
  }

  /** What an expression comes to in the page. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = answer as unknown as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'it threw');
    return result.value;
  }

  async text(): Promise<string> {
    return String(await this.evaluate("document.body ? document.body.innerText : ''"));
  }

  async title(): Promise<string> {
    return String(await this.evaluate("(document.querySelector('h1') || {}).textContent"));
  }

  /** Clicks what says this, with a real click in its middle. */
  async click(text: string, question?: string): Promise<void> {
    const place = await this.#with(
      pressable(text, question),
      `document.documentElement.style.scrollBehavior = 'auto';
      found.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };`,
    );
    const button = { ...(place as { x: number; y: number }), button: 'left', clickCount: 1 };
    await this.#send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  /** Types into the empty field with this label. */
  async type(label: string, text: string, question?: string): Promise<void> {
    await this.#with(field(label, question), 'found.focus();');
    await this.#send('Input.insertText', { text });
  }

  /** Chooses from a list. Its window is not part of the page, so no click reaches it. */
  async select(label: string, said: string): Promise<void> {
    await this.#with(
      option(label, said),
      "found.selected = true; found.parentElement.dispatchEvent(new Event('change', { bubbles: true }));",
    );
  }

  /** What this comes to with the element that is found. */
  #with(path: string, body: string): Promise<unknown> {
    return this.evaluate(`(found => { ${body} })(
      document.evaluate(${JSON.stringify(path)}, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue)`);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot', {});
    return Buffer.from(data as string, 'base64');
  }
}
