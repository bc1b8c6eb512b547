import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SelfDeclaration } from '.';
import { letters } from '../../gallery/letters';
import { everythingTyped, forgetTyped } from '../../typed';
import { stories } from './stories';

afterEach(forgetTyped);

const show = (name: string) => render(<>{stories[name]?.()}</>).container.textContent;
const addresses = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
const note = () => screen.getByLabelText<HTMLTextAreaElement>(/撤回申报的说明/);

test('it tells who answers, whom it goes to, and how it is taken back', () => {
  const text = show('withRecord');
  expect(text).toContain('谁提供，谁就要对信息合法、真实、准确负责');
  expect(text).toContain('交给：');
  expect(addresses()).toEqual(expect.arrayContaining(['#/apply/F13', '#/apply/F9/e3']));
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    '报了什么，您就要对什么负责',
    '怎么报',
    '不想留了，怎么撤回',
  ]);
});

test('where no text was read it says so, also for taking it back', () => {
  const text = show('nothingRead');
  expect(text).toContain('没有写怎样自己申报');
  expect(text).toContain('没有写好记录可以要求不公开');
});

test('each way to the letter says what it is for; the ready statement is for who has none', () => {
  const begin = vi.fn();
  const letter = { ...letters.authorisation, form: 'F13' } as const;
  render(<SelfDeclaration packs={['KLM']} letter={letter} begin={begin} hideable={[]} />);
  fireEvent.click(screen.getByRole('link', { name: '写自主申报表' }));
  fireEvent.click(screen.getByRole('link', { name: '写撤回申报的说明' }));
  expect(begin.mock.calls).toEqual([['declare'], ['withdraw']]);
  expect(screen.queryByLabelText(/撤回申报的说明（可以改）/)).toBeNull();
});

test('without a record nothing is written', () => {
  expect(show('withoutRecord')).toContain('要先打开记录');
  expect(addresses()).not.toContain('#/apply/F13');
});

test('what is changed in the statement is kept with what was typed; as it stood it is nobody’s', () => {
  show('withoutRecord');
  const before = note().value;
  expect(before).toContain('书面撤回这次申报');
  expect(everythingTyped()).toBe('');
  fireEvent.input(note(), { target: { value: `${before}（虚构）` } });
  expect(everythingTyped()).toContain('（虚构）');
  fireEvent.input(note(), { target: { value: before } });
  expect(everythingTyped()).toBe('');
});
