import { CertaintyMark, CertaintyTag, Citations } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  official: () => <CertaintyTag certainty="official" />,
  secondary: () => <CertaintyTag certainty="secondary" />,
  unverified: () => <CertaintyTag certainty="unverified" />,
  mark: () => (
    <p>
      最多公示 1 年。
      <CertaintyMark certainty="secondary" />
    </p>
  ),
  known: () => <Citations ids={['KLM-33', 'O36-periods']} />,
  unknown: () => <Citations ids={['XX-1']} />,
};
