import { cleanup, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { LetterStart } from '.';
import { form } from '../../gallery/forms';
import { letters } from '../../gallery/letters';
import { about, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';

function show(changes: Partial<typeof form> = {}, choice?: string) {
  return render(
    <Law.Provider value={lawBook(about, provisions)}>
      <LetterStart form={{ ...form, ...changes }} asOf="2026-11-21">
        {choice}
      </LetterStart>
    </Law.Provider>,
  ).container;
}

test('what it does, what it answers and that it can go now', () => {
  show();
  expect(screen.getByText('记录有错的，用这封信要求更正。不收费。')).toBeTruthy();
  expect(screen.getByText('针对查出的问题：过了最后一天还在公示。')).toBeTruthy();
  expect(screen.getByText('现在就可以办。')).toBeTruthy();
});

test('from when, and what stands in the way, in plain words', () => {
  show({ from: '2027-06-16', blockers: letters.blocked.blockers });
  expect(screen.getByText('从2027年6月16日起可以办。')).toBeTruthy();
  expect(screen.getByText('还差：该履行的都履行完了。')).toBeTruthy();
  expect(screen.queryByText('现在就可以办。')).toBeNull();
});

test('receivers stand with their law; where they can be chosen, the law is behind a fold', () => {
  const region = () => within(screen.getByRole('region', { name: '交给谁' }));
  show();
  expect(region().getByText(/克拉玛依市应急管理局（示例）/).textContent).toContain('公示期限的规定');
  cleanup();
  show({}, '选一个');
  expect(region().getByText('选一个')).toBeTruthy();
  expect(region().getByText('依据哪些规定').closest('details')).not.toBeNull();
});

test('what is no longer demanded is named, with why', () => {
  show();
  const outdated = within(screen.getByRole('region', { name: '这些不用交' }));
  expect(outdated.getByText('信用修复培训证明')).toBeTruthy();
  expect(outdated.getByText('现在的规定不要了。')).toBeTruthy();
});

test('what only a draft says is set apart', () => {
  show({ receivers: form.receivers.map((one) => ({ ...one, draft: true })) });
  expect(screen.getByText('草案，不是法律')).toBeTruthy();
});
