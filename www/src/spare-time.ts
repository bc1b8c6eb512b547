/** Waits until the page has nothing else to do; where browsers cannot tell, a while. */
function idle(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(
        () => {
          done();
        },
        { timeout: 5000 },
      );
    } else setTimeout(done, 300);
  });
}

/** Waits until the site and all that it shows is there. */
function loaded(): Promise<void> {
  return new Promise((done) => {
    if (document.readyState === 'complete') done();
    else
      addEventListener(
        'load',
        () => {
          done();
        },
        { once: true },
      );
  });
}

/** Does one thing after another, each when the page has nothing else to do. What fails is left to who needs it. */
export async function inSpareTime(things: readonly (() => Promise<unknown>)[]): Promise<void> {
  await loaded();
  for (const thing of things) {
    await idle();
    await thing().catch(() => undefined);
  }
}
