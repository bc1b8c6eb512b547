import { ErrorSummary } from '.';
import type { Stories } from '../../gallery/story';
import { problem } from '../../gallery/samples';
import { ProblemList } from '../problem-list';

const missing = [{ field: 'name', text: () => '还没有粘贴文字。' }];
const several = [...missing, { field: 'day', text: () => '没有这一天。' }];

const fields = (
  <>
    <label for="name">文字</label>
    <input id="name" />
    <label for="day">日期</label>
    <input id="day" />
  </>
);

export const stories: Stories = {
  one: () => (
    <>
      <ErrorSummary errors={missing} />
      {fields}
    </>
  ),
  several: () => (
    <>
      <ErrorSummary errors={several} />
      {fields}
    </>
  ),
  withProblems: () => (
    <>
      <ErrorSummary errors={missing}>
        <ProblemList problems={[problem]} />
      </ErrorSummary>
      {fields}
    </>
  ),
};
