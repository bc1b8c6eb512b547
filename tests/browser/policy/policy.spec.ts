import type { Page } from '@playwright/test';
import { policyDirectives } from '../portal/built';
import { expect, test } from '../portal/test';

test.use({
  expectedComplaints:
    /requires 'Trusted(HTML|Script|ScriptURL)' assignment|Content Security [Pp]olicy|elsewhere\.invalid/,
});

test('the server and the page state the same policy', async ({ portal, page, request }) => {
  await portal.open();
  const answer = await request.get('./');
  const headers = answer.headers();
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', policyDirectives.join('; '));
  const onlyInHeader = "frame-ancestors 'none'";
  expect(headers['content-security-policy']).toBe([...policyDirectives, onlyInHeader].join('; '));
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('nothing is inline, in the file and after a journey', async ({ portal, page, request }) => {
  const source = await (await request.get('./')).text();
  expect(source).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:/i);
  await portal.open();
  await portal.openDemo();
  const inline = await page.evaluate(() => {
    const handled = (element: Element) => element.getAttributeNames().some((name) => name.startsWith('on'));
    const suspects = document.querySelectorAll('style, [style], script:not([src]), [href^="javascript:"]');
    return [...suspects, ...[...document.querySelectorAll('*')].filter(handled)].map(
      ({ outerHTML }) => outerHTML,
    );
  });
  expect(inline).toEqual([]);
});

/** A server that knows nothing of our headers: there the page stands on its own policy. */
async function withoutHeader(page: Page) {
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
}

const servers: Record<string, (page: Page) => Promise<void>> = {
  'on our server': () => Promise.resolve(),
  'on a server that sends no policy': withoutHeader,
};

for (const [where, arrange] of Object.entries(servers)) {
  test(`code and markup from strings are refused ${where}`, async ({ portal, page }) => {
    await arrange(page);
    await portal.open();
    const outcomes = await page.evaluate(() => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (...args: unknown[]) => void };
      };
      const attempts: Record<string, () => unknown> = {
        eval: () => void (0, eval)('1'),
        function: () => void Reflect.construct(Function, ['return 1']),
        markup: () => (document.createElement('p').innerHTML = '<b>x</b>'),
        address: () => (document.createElement('script').src = './assets/x.js'),
        script: () => (document.createElement('script').textContent = '1'),
        policy: () => {
          trustedTypes.createPolicy('default', { createHTML: (text: string) => text });
        },
      };
      // In a task of its own, where the rights of the debugger do not reach.
      const outcome = (attempt: () => unknown) =>
        new Promise<string>((done) => {
          setTimeout(() => {
            try {
              attempt();
              done('allowed');
            } catch (refusal) {
              done((refusal as Error).name);
            }
          });
        });
      return Promise.all(
        Object.entries(attempts).map(async ([what, attempt]) => [what, await outcome(attempt)]),
      );
    });
    expect(Object.fromEntries(outcomes)).toEqual({
      eval: 'EvalError',
      function: 'EvalError',
      markup: 'TypeError',
      address: 'TypeError',
      script: 'TypeError',
      policy: 'TypeError',
    });
  });
}

test('neither styles nor pictures, frames, forms or calls lead elsewhere', async ({ portal, page }) => {
  await portal.open();
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    const all = new Promise<void>((done) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => {
        if (disposition === 'enforce' && !directives.includes(effectiveDirective))
          directives.push(effectiveDirective);
        if (directives.length === 5) done();
      });
    });
    const add = (name: string, attributes: Record<string, string>) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
      return element;
    };
    add('style', {}).textContent = 'h1 { display: none }';
    add('img', { src: 'http://elsewhere.invalid/picture.png' });
    add('iframe', { src: 'http://elsewhere.invalid/' });
    (add('form', { action: 'http://elsewhere.invalid/', method: 'post' }) as HTMLFormElement).submit();
    fetch('http://elsewhere.invalid/').catch(() => undefined);
    await all;
    const heading = document.querySelector('h1');
    return {
      directives: directives.sort(),
      headingShown: heading !== null && heading.getClientRects().length > 0,
    };
  });
  expect(refused).toEqual({
    directives: ['connect-src', 'form-action', 'frame-src', 'img-src', 'style-src-elem'],
    headingShown: true,
  });
});
