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

/** How many milliseconds belong to the person alone: other work in their first seconds makes them wait. */
const FIRST_SECONDS = 4000;

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

/** Waits until the person has had the page to themselves for a while. */
export async function spareTime(): Promise<void> {
  await loaded();
  await new Promise((done) => setTimeout(done, FIRST_SECONDS));
}

/** Does one thing after another, each when the page has nothing else to do. What fails is left to who needs it. */
export async function inSpareTime(things: readonly (() => Promise<unknown>)[]): Promise<void> {
  await spareTime();
  for (const thing of things) {
    await idle();
    await thing().catch(() => undefined);
  }
}
