import { Fold } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  closed: () => (
    <Fold title="这些日子是怎么算的？">
      <p>一步一步写在这里。</p>
    </Fold>
  ),
  open: () => (
    <Fold title="这些日子是怎么算的？" startsOpen>
      <p>一步一步写在这里。</p>
    </Fold>
  ),
};
