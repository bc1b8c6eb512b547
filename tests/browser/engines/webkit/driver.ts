import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { field, option, pressable } from '../found';
import type { Walked } from '../walks';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        found(port);
      });
    });
  });
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A page in WebKitGTK, driven by plain WebDriver calls: Playwright has no WebKit for Debian's. */
export class WebKitPage implements Walked {
  readonly #process: ChildProcess;
  readonly #session: string;

  private constructor(process: ChildProcess, session: string) {
    this.#process = process;
    this.#session = session;
  }

  static async open(): Promise<WebKitPage> {
    const port = await freePort();
    const display = ['-a', '-s', '-screen 0 1400x1000x24'];
    const driver = spawn('xvfb-run', [...display, 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      detached: true,
    });
    const root = `http://127.0.0.1:${port}`;
    for (let tries = 0; !(await ready(root)); tries += 1) {
      if (tries > 200) throw new Error('WebKitWebDriver does not answer');
      await pause(100);
    }
    const options = { binary: miniBrowser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await ask<{ sessionId: string }>(`${root}/session`, 'POST', { capabilities });
    return new WebKitPage(driver, `${root}/session/${sessionId}`);
  }

  async close(): Promise<void> {
    await ask(this.#session, 'DELETE').catch(() => undefined);
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#call('window/rect', { width, height });
  }

  async goTo(url: string): Promise<void> {
    await this.#call('url', { url });
  }

  /** What the body of a function comes to in the page. */
  evaluate<Value>(body: string): Promise<Value> {
    return this.#call<Value>('execute/sync', { script: body, args: [] });
  }

  text(): Promise<string> {
    return this.evaluate<string>("return document.body ? document.body.innerText : ''");
  }

  title(): Promise<string> {
    return this.evaluate<string>("return (document.querySelector('h1') || {}).textContent || ''");
  }

  /** Clicks the first thing that says this, with a real click in its middle. */
  async click(text: string, question?: string): Promise<void> {
    const found = await this.#find(pressable(text, question));
    await this.#bringIntoSight(found);
    await this.#call(`element/${found}/click`, {});
  }

  /** Types into the field with this label. */
  async type(label: string, text: string, question?: string): Promise<void> {
    await this.#call(`element/${await this.#find(field(label, question))}/value`, { text });
  }

  /** Chooses from a list. */
  async select(label: string, said: string): Promise<void> {
    await this.#bringIntoSight(await this.#find(field(label)));
    await this.#call(`element/${await this.#find(option(label, said))}/click`, {});
  }

  /** The driver's own scrolling does not wait for one that is smooth. */
  async #bringIntoSight(element: string): Promise<void> {
    const script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
    await this.#call('execute/sync', { script, args: [{ [elementKey]: element }] });
  }

  /** Presses keys where the focus is. */
  async press(keys: string): Promise<void> {
    const element = await ask<Record<string, string>>(`${this.#session}/element/active`, 'GET');
    await this.#call(`element/${element[elementKey] ?? ''}/value`, { text: keys });
  }

  async #find(xpath: string): Promise<string> {
    const element = await this.#call<Record<string, string>>('element', { using: 'xpath', value: xpath });
    return element[elementKey] ?? '';
  }

  #call<Value>(command: string, body: object): Promise<Value> {
    return ask<Value>(`${this.#session}/${command}`, 'POST', body);
  }
}

async function ready(root: string): Promise<boolean> {
  try {
    return (await ask<{ ready: boolean }>(`${root}/status`, 'GET')).ready;
  } catch {
    return false;
  }
}

async function ask<Value>(url: string, method: string, body?: object): Promise<Value> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { readonly value: Value };
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
  return value;
}
