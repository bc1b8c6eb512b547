import { signal } from '@preact/signals';
import { DayFields } from '.';
import type { TypedDay } from '../../check/typed-day';
import type { Stories } from '../../gallery/story';

const make = (name: string, year = '', month = '', day = ''): TypedDay => ({
  name,
  parts: { year: signal(year), month: signal(month), day: signal(day) },
});

export const stories: Stories = {
  empty: () => <DayFields day={make('empty')} legend="从哪天开始的？" hint="例如 2026 9 1。" />,
  typed: () => (
    <DayFields day={make('typed', '2026', '9', '1')} legend="从哪天开始的？" hint="例如 2026 9 1。" />
  ),
  wrong: () => (
    <DayFields
      day={make('wrong', '2026', '2', '30')}
      legend="从哪天开始的？"
      hint="例如 2026 9 1。"
      error="没有这一天。请核对年、月、日。"
    />
  ),
};
