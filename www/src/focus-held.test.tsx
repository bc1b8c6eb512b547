import { signal } from '@preact/signals';
import { render, screen, waitFor } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useFocusHeld } from './focus-held';

function Part({ of }: { readonly of: typeof shown }) {
  const part = useRef<HTMLElement>(null);
  useFocusHeld(part);
  const { whole, button } = of.value;
  if (!whole) return null;
  return (
    <section ref={part}>
      <h2 tabIndex={-1}>part</h2>
      {button && <button type="button">goes</button>}
      <button type="button">stays</button>
    </section>
  );
}

const shown = signal({ whole: true, button: true });

function show() {
  shown.value = { whole: true, button: true };
  render(
    <>
      <h1 tabIndex={-1}>page</h1>
      <button type="button">elsewhere</button>
      <Part of={shown} />
    </>,
  );
}

const focused = (words: string) =>
  waitFor(() => {
    expect(document.activeElement?.textContent).toBe(words);
  });

test('what had the focus and is gone leaves it to the heading of its part', async () => {
  show();
  screen.getByText('goes').focus();
  shown.value = { whole: true, button: false };
  await focused('part');
});

test('where the whole part is gone, to the heading of the page', async () => {
  show();
  screen.getByText('goes').focus();
  shown.value = { whole: false, button: false };
  await focused('page');
});

test.each(['stays', 'elsewhere'])('a focus on what %s is left alone', async (words) => {
  show();
  screen.getByText(words).focus();
  shown.value = { whole: true, button: false };
  await waitFor(() => {
    expect(screen.queryByText('goes')).toBeNull();
  });
  expect(document.activeElement?.textContent).toBe(words);
});

test('who had no focus there is not led there', async () => {
  show();
  (document.activeElement as HTMLElement).blur();
  shown.value = { whole: true, button: false };
  await waitFor(() => {
    expect(screen.queryByText('goes')).toBeNull();
  });
  expect(document.activeElement).toBe(document.body);
});
