import { signal } from '@preact/signals';
import { FormField } from '.';
import type { FieldValue, FormField as Shape } from '../../engine/answers';
import { fields } from '../../gallery/forms';
import type { Stories } from '../../gallery/story';

function story(field: Shape, error?: string, begun: FieldValue | null = null) {
  const said = signal<FieldValue | null>(begun);
  const Held = () => (
    <FormField
      field={field}
      said={said.value}
      error={error}
      onSay={(value) => {
        said.value = value;
      }}
    />
  );
  return () => <Held />;
}

const many = Array.from({ length: 9 }, (_, nth) => ({
  id: `o${nth}`,
  label: { zh: `第 ${nth + 1} 种`, en: `Kind ${nth + 1}` },
  preset: false,
}));

export const stories: Stories = {
  text: story(fields.name),
  shortText: story(fields.agent),
  telephone: story(fields.phone),
  telephoneMissing: story(fields.phone, '还没有填：联系电话'),
  number: story({ ...fields.phone, input: 'number' }),
  longText: story(fields.facts),
  day: story(fields.day),
  dayWrong: story(fields.day, '没有这一天，或者还没有到这一天：作出决定的日期', '2026-2-30'),
  choice: story(fields.receiver),
  choiceOfMany: story({ ...fields.receiver, options: many }),
  choices: story(fields.grounds),
  tick: story(fields.acts),
  tickMissing: story({ ...fields.acts, required: true }, '还没有填：由别人代我去办'),
  rows: story(fields.rows),
  changedByThePerson: story(fields.name, undefined, '晴岚公司（虚构）'),
};
