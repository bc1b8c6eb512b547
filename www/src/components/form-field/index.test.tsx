import { useSignal } from '@preact/signals';
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { FormField } from '.';
import type { FieldValue, FormField as Shape } from '../../engine/answers';
import { fields } from '../../gallery/forms';

function show(field: Shape, begun: FieldValue | null = null, error?: string) {
  const told = vi.fn();
  const Held = () => {
    const said = useSignal(begun);
    return (
      <FormField
        field={field}
        said={said.value}
        error={error}
        onSay={(value) => {
          told(value);
          said.value = value;
        }}
      />
    );
  };
  render(<Held />);
  return told;
}

const described = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

test('what is known stands there, says where from, and says so no longer once the person changes it', () => {
  const told = show(fields.name);
  const input = screen.getByLabelText<HTMLInputElement>('姓名或单位名称');
  expect(input.value).toBe('克拉玛依市晴岚机械修理有限公司（虚构）');
  expect(described(input)).toContain('这是您的记录里写的，可以改。');
  fireEvent.input(input, { target: { value: '甲' } });
  expect(told).toHaveBeenLastCalledWith('甲');
  expect(described(input)).toContain('这是您填的。');
});

test.each([
  ['finding', '这是按查出的问题先写好的，请核对，可以改。'],
  ['law', '这是按规定先填好的，可以改。'],
  ['person', '这是您填的。'],
] as const)('a value from the %s is told as such', (from, note) => {
  show({ ...fields.name, source: { from, path: null, code: null } });
  expect(screen.getByText(note)).toBeTruthy();
});

test('a name that may be long has room for it, and no break', () => {
  const told = show(fields.name);
  const box = screen.getByLabelText('姓名或单位名称');
  expect(box.tagName).toBe('TEXTAREA');
  fireEvent.input(box, { target: { value: '晴岚\n公司' } });
  expect(told).toHaveBeenLastCalledWith('晴岚公司');
  show(fields.agent);
  expect(screen.getByLabelText('代办人姓名').tagName).toBe('INPUT');
});

test('what was emptied stays empty', () => {
  show(fields.name, '');
  expect(screen.getByLabelText<HTMLInputElement>('姓名或单位名称').value).toBe('');
});

test('what need not be answered says so, and an error belongs to its field', () => {
  show({ ...fields.phone, required: false }, null, '号码不对');
  const input = screen.getByLabelText<HTMLInputElement>('联系电话（可以不填）');
  expect(input.inputMode).toBe('tel');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(described(input)).toContain('号码不对');
});

test('characters of a long text are counted, and too many are named', () => {
  show({ ...fields.facts, longest: 4 }, '已经缴𠮷');
  expect(screen.getByText('已写 4 字，最多 4 字。')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('事实和理由'), { target: { value: '已经缴清了罚款' } });
  expect(screen.getByRole('status').textContent).toBe('多了 3 字，请删短一些。');
});

test('a day keeps what is typed while it is none yet, and is a day once it is one', () => {
  const told = show(fields.day);
  const part = (name: string) => within(screen.getByRole('group')).getByLabelText<HTMLInputElement>(name);
  expect([part('年').value, part('月').value, part('日').value]).toEqual(['2025', '5', '20']);
  fireEvent.input(part('月'), { target: { value: '1' } });
  expect(told).toHaveBeenLastCalledWith('2025-01-20');
  fireEvent.input(part('月'), { target: { value: '13' } });
  expect(told).toHaveBeenLastCalledWith('2025-13-20');
  expect(part('月').value).toBe('13');
  for (const name of ['年', '月', '日']) fireEvent.input(part(name), { target: { value: '' } });
  expect(told).toHaveBeenLastCalledWith('');
});

test('one is chosen, several are ticked, in the order of the form', () => {
  const one = show(fields.receiver);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '社会信用主管部门' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: '提供信息的单位' }));
  expect(one).toHaveBeenLastCalledWith('provider');
  const several = show({ ...fields.grounds, value: ['shownTooLong'] });
  fireEvent.click(screen.getByRole('checkbox', { name: '内容有错误' }));
  expect(several).toHaveBeenLastCalledWith(['wrong', 'shownTooLong']);
});

test('a tick is true or false, and rows are rows', () => {
  const tick = show(fields.acts);
  fireEvent.click(screen.getByRole('checkbox', { name: '由别人代我去办' }));
  expect(tick).toHaveBeenLastCalledWith(true);
  const rows = show(fields.rows);
  fireEvent.input(screen.getByLabelText('证据'), { target: { value: '决定书' } });
  expect(rows).toHaveBeenLastCalledWith([
    { recorded: '仍在公示', shouldBe: '2026年5月20日之后不再公示', evidence: '决定书' },
  ]);
});
