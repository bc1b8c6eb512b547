import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Rewards } from '.';
import { about, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';
import { stories } from './stories';

const show = (name: string) =>
  render(<Law.Provider value={lawBook(about, provisions)}>{stories[name]?.()}</Law.Provider>);

test('each text tells its rewards by its provisions, which can be followed', () => {
  show('several');
  const texts = screen.getAllByRole('heading', { level: 3 });
  expect(texts.map(({ textContent }) => textContent)).toEqual([
    '《克拉玛依市社会信用条例》',
    '《信用修复管理办法》',
  ]);
  const item = screen.getByRole('link', { name: '第三十三条' }).closest('li') as HTMLElement;
  expect(item.textContent).toContain(provisions.find(({ id }) => id === 'KLM-33')?.gist);
  expect(screen.getByText(/可以给，不是一定给/)).toBeTruthy();
});

test('what only a draft would give stands apart', () => {
  show('draft');
  const part = screen.getByText('草案，不是法律').closest('div') as HTMLElement;
  expect(within(part).getAllByRole('heading', { level: 3 })).toHaveLength(1);
});

test('where no text names rewards there is nothing', () => {
  expect(render(<Rewards qualifications={[]} />).container.textContent).toBe('');
});
