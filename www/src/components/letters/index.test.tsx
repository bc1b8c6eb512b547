import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Letters } from '.';
import { letters } from '../../gallery/letters';
import { about, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';

function show(...names: (keyof typeof letters)[]) {
  return render(
    <Law.Provider value={lawBook(about, provisions)}>
      <Letters level={4} asOf="2026-11-21" actions={names.map((name) => letters[name])} />
    </Law.Provider>,
  ).container;
}

test('what can go now is told from what has to wait', () => {
  show('objection', 'waiting', 'blocked', 'undated');
  const now = screen.getByRole('heading', { level: 5, name: '现在可以办' }).closest('div') as HTMLElement;
  expect(within(now).getByText('异议申请')).toBeTruthy();
  const later = within(screen.getByText('以后才能办的（3 件）').closest('details') as HTMLElement);
  expect(later.getByText('修复时的信用承诺书')).toBeTruthy();
  expect(later.getByText('信用修复申请')).toBeTruthy();
  expect(later.getByText('重整期间的临时修复申请')).toBeTruthy();
});

test.each([
  ['waiting', '从2027年6月16日起可以办。'],
  ['undated', '还不知道从哪天起可以办。'],
  ['blocked', '还差：该履行的都履行完了。'],
  ['blocked', '办之前要先确认：造成的影响消除了。'],
  [
    'barred',
    '办之前要先确认：没有因为违背以前的修复承诺而暂时不能申请（承诺没兑现后多久不能再申请，我们没有读到）。',
  ],
  ['objection', '针对：过了最后一天还在公示；有单位没有按期办。'],
  ['unfounded', '我们没有读到写明它的规定，能不能办，请先问公示它的单位。'],
] as const)('%s says: %s', (name, sentence) => {
  show(name);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('that its day has not come is said by the day alone', () => {
  expect(show('waiting').textContent).not.toContain('到了可以申请修复的第一天');
});

test('the receivers of the law stand there; those of a draft only behind the fold, set apart', () => {
  show('objection');
  expect(screen.getByText(/^交给：/).textContent).toBe(
    '交给：信用主管部门（发展改革等部门）、提供信息的单位。',
  );
  const draft = screen.getByText('草案，不是法律').closest('div') as HTMLElement;
  expect(draft.closest('details')).not.toBeNull();
  expect(within(draft).getByText(/公共信用信息工作机构/)).toBeTruthy();
});

test('behind the fold each text names its receivers, and the grounds are told', () => {
  show('repair');
  const fold = screen.getByText('信用修复申请的依据').closest('details') as HTMLElement;
  expect(within(fold).getByText('“信用中国”网站、作出认定的单位').textContent).toContain(
    '《信用修复管理办法》公示期限的规定',
  );
  show('objection');
  expect(screen.getByText('可以写的理由：内容有错、超期公示。')).toBeTruthy();
});

test('what can go now is written here, where it is about an open record; what has to wait is not', () => {
  render(
    <Letters
      level={2}
      asOf="2026-11-21"
      actions={[letters.objection, letters.waiting]}
      about={{ entry: 'e/1' }}
    />,
  );
  const links = screen.getAllByRole('link', { name: /^写：/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/apply/F3/e%252F1']);
});

test('without an open record nothing leads on, and it is said what to do', () => {
  show('repair', 'objection');
  expect(screen.queryByRole('link', { name: /^写：/ })).toBeNull();
  expect(screen.getByText('打开您的记录以后，可以在这里直接写。')).toBeTruthy();
});

test('where there is nothing to write there is no heading', () => {
  expect(show().textContent).toBe('');
});
