import { Header } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  header: () => <Header />,
};
