import { FormAnswers } from '.';
import { fields } from '../../gallery/forms';
import type { Stories } from '../../gallery/story';

const shown = { title: '异议的内容', id: 'answers', changeAt: '#/apply/F3/e1/objection/change' };

export const stories: Stories = {
  everyKind: () => <FormAnswers {...shown} fields={Object.values(fields)} />,
  nothingSaid: () => (
    <FormAnswers
      {...shown}
      fields={Object.values(fields).map((field) => ({ ...field, value: null, source: null }))}
    />
  ),
};
