import { ProblemList } from '.';
import { problem } from '../../gallery/samples';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  one: () => <ProblemList problems={[problem]} />,
  several: () => (
    <ProblemList
      problems={[
        { ...problem, code: 'not-json', path: '', line: 1, column: 1, found: null },
        {
          ...problem,
          code: 'id-check-character',
          path: 'subject.id.number',
          line: 3,
          found: '9****************A',
        },
        problem,
      ]}
    />
  ),
};
