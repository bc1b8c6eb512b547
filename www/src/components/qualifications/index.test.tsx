import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Qualifications } from '.';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>);

test.each([
  ['yes', '符合条件。激励是可以给，不是一定给。'],
  ['no', '现在还不符合条件。'],
  ['refusedInPart', '承诺照样可以作。有失信记录的，机关可以不给容缺受理这类便利。'],
  ['open', '还不能确定。 要看：记录里的其他条目。'],
])('%s: %s', (name, sentence) => {
  show(name);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('each benefit has a heading of its own', () => {
  show('yes');
  show('open');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '能不能得到守信激励',
    '能不能用信用承诺办事',
  ]);
});

test('where several texts speak of it, each is named before what it says', () => {
  show('twoTexts');
  expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(/^KLM符合条件/);
});

test('what only a draft says stands apart', () => {
  show('draft');
  const part = screen.getByText('草案，不是法律').closest('div') as HTMLElement;
  expect(within(part).getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(screen.getAllByText(/还不能确定/)).toHaveLength(2);
});

test('where no text speaks of it there is nothing', () => {
  const { container } = render(<Qualifications benefit="commitment" qualifications={[]} />);
  expect(container.textContent).toBe('');
});

const passes = '公示到2027年6月15日为止，过了这天就不再妨碍。';
const repair = '2026年9月16日起可以申请修复，修复办成就不再妨碍。';

test.each([
  ['standing', '有还在期限内的失信记录。', [passes, repair]],
  ['goingOn', '有还在期限内的失信记录。', ['行为还没停。停下来以后，才算得出到哪天为止。']],
  ['undated', '可能有还在期限内的失信记录。', ['到哪天为止，还算不出来。']],
  ['repairTooLate', '有还在期限内的失信记录。', [passes]],
  ['listed', '在严重失信名单里，还没有修复。', [repair]],
])('%s: the entries that stand in the way, and what would change it', (name, why, changes) => {
  show(name);
  const item = screen.getByText(why).closest('li') as HTMLElement;
  const link = within(item).getByRole('link', { name: '未按规定检查作业现场的安全设施' });
  expect(link.getAttribute('href')).toMatch(/^#\/record\/e/);
  const said = [...(link.closest('li')?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent);
  expect(said).toEqual(changes);
});

test('what is no entry stands in the way by words alone', () => {
  show('several');
  expect(screen.getByText('规定要有好记录，您的记录里没有。')).toBeTruthy();
  expect(screen.getByText('在不在公布的名单里，记录里看不出来。')).toBeTruthy();
  expect(screen.getByText('还有别的条件没有达到。')).toBeTruthy();
});
