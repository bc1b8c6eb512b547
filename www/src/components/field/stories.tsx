import { Field } from '.';
import type { Stories } from '../../gallery/story';

const input = <input id="number" class="text-field" />;

export const stories: Stories = {
  plain: () => (
    <Field id="number" label="文书号">
      {input}
    </Field>
  ),
  withNote: () => (
    <Field id="number" label="文书号" note="这是您的记录里写的，可以改。">
      {input}
    </Field>
  ),
  withHintAndError: () => (
    <Field id="number" label="文书号" hint="在决定书右上角。" error="文书号太长。">
      {input}
    </Field>
  ),
};
