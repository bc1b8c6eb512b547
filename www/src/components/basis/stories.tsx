import { Basis } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  official: () => <Basis ids={['KLM-33']} certainty="official" />,
  secondary: () => <Basis ids={['KLM-33', 'O36-periods']} certainty="secondary" />,
  none: () => <Basis ids={[]} />,
};
