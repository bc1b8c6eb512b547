import { InSteps } from '.';
import type { Stories } from '../../gallery/story';

const parts = ['第一部分（虚构）', '第二部分（虚构）', '第三部分（虚构）'].map((text) => (
  <p key={text}>{text}</p>
));

export const stories: Stories = {
  oneByOne: () => <InSteps atOnce={1}>{parts}</InSteps>,
  allAtOnce: () => <InSteps atOnce={3}>{parts}</InSteps>,
};
