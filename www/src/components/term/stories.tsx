import { Term } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  alone: () => <Term of="repair" />,
  inASentence: () => (
    <p>
      ⟦ <Term of="shortestPeriod" /> → <Term of="repair" /> ⟧
    </p>
  ),
};
