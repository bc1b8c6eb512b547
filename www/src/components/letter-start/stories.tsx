import { LetterStart } from '.';
import { fields, form } from '../../gallery/forms';
import { letters } from '../../gallery/letters';
import type { Stories } from '../../gallery/story';
import { FormField } from '../form-field';

const asOf = '2026-11-21';
const ignore = () => undefined;
const bare = { ...form, findings: [], outdated: [], attachments: [] };

export const stories: Stories = {
  several: () => (
    <LetterStart form={form} asOf={asOf}>
      <FormField field={fields.receiver} labelHidden said={null} onSay={ignore} />
    </LetterStart>
  ),
  oneReceiver: () => <LetterStart form={{ ...bare, receivers: form.receivers.slice(0, 1) }} asOf={asOf} />,
  noReceiver: () => <LetterStart form={{ ...bare, receivers: [] }} asOf={asOf} />,
  blocked: () => <LetterStart form={{ ...form, blockers: letters.blocked.blockers }} asOf={asOf} />,
  waiting: () => <LetterStart form={{ ...bare, from: '2027-06-16' }} asOf={asOf} />,
  draft: () => (
    <LetterStart
      form={{ ...bare, receivers: form.receivers.map((one) => ({ ...one, draft: true })) }}
      asOf={asOf}
    />
  ),
};
