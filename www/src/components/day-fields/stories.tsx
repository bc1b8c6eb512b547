import { signal } from '@preact/signals';
import { DayFields } from '.';
import type { Stories } from '../../gallery/story';

const parts = { year: signal('2026'), month: signal('2'), day: signal('30') };
const empty = () => signal('');

export const stories: Stories = {
  empty: () => <DayFields id="decided" label="哪天作出的决定？" typed={empty} />,
  wrong: () => (
    <DayFields
      id="decided"
      label="哪天作出的决定？"
      hint="例如 2026 11 21"
      error="没有这一天。请核对年、月、日。"
      typed={(part) => parts[part]}
    />
  ),
};
