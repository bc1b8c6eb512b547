import { Question } from '.';
import type { Stories } from '../../gallery/story';

const fields = (
  <p>
    <label for="from">从</label> <input id="from" class="text-field" />
  </p>
);

export const stories: Stories = {
  plain: () => (
    <Question id="period" label="公示到什么时候？">
      {fields}
    </Question>
  ),
  withHintAndError: () => (
    <Question id="period" label="公示到什么时候？" hint="不知道就跳过。" error="请核对日期。">
      {fields}
    </Question>
  ),
  labelHidden: () => (
    <Question id="period" label="公示到什么时候？" labelHidden>
      {fields}
    </Question>
  ),
};
