import { SubjectCard } from '.';
import { broken, inState, told, toldOfBranch, toldOfPerson } from '../../gallery/several';
import type { Stories } from '../../gallery/story';
import type { State } from '../../several/subjects';

const ignore = () => undefined;
const card = (state: State) => () => <SubjectCard one={inState(state)} open={ignore} remove={ignore} />;

export const stories: Stories = {
  pressing: card({ is: 'told', told }),
  calm: card({ is: 'told', told: toldOfBranch }),
  aPersonWithAProblem: card({ is: 'told', told: toldOfPerson }),
  broken: card(broken),
  waiting: card({ is: 'waiting' }),
  working: card({ is: 'working' }),
  stopped: card({ is: 'stopped' }),
};
