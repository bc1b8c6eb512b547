import { WipedReport } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  everything: () => <WipedReport memory={3} kept={1} files={22} asked />,
  nothing: () => <WipedReport memory={0} kept={0} files={0} asked />,
  byItself: () => <WipedReport memory={1} kept={0} files={0} asked={false} />,
};
