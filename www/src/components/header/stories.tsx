import { Header } from '.';
import type { Stories } from '../../gallery/story';
import { wording } from '../../wording';
import { Button } from '../button';

export const stories: Stories = {
  header: () => <Header />,
  tools: () => <Header tools={<Button kind="secondary">{wording.value.startAgain}</Button>} />,
  simple: () => (
    <div data-view="elder">
      <Header />
    </div>
  ),
};
