import { Question } from '.';
import type { Stories } from '../../gallery/story';

const field = (
  <>
    <label for="field">答案</label> <input id="field" class="text-line" />
  </>
);

export const stories: Stories = {
  plain: () => (
    <Question name="plain" legend="在哪里？">
      {field}
    </Question>
  ),
  explained: () => (
    <Question name="explained" legend="在哪里？" hint="单位填登记的地方。">
      {field}
    </Question>
  ),
  wrong: () => (
    <Question name="wrong" legend="在哪里？" hint="单位填登记的地方。" error="还没有选：在哪里？">
      {field}
    </Question>
  ),
  hiddenLegend: () => (
    <Question name="hidden" legend="在哪里？" legendHidden>
      {field}
    </Question>
  ),
};
