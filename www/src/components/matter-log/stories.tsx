import { MatterLog } from '.';
import { draft, handedIn } from '../../gallery/drafts';
import type { Stories } from '../../gallery/story';
import { Answer, Elsewhere, HandIn, Mark } from './notes';

const props = { today: '2026-11-21', onLog: () => undefined };
const answered = { ...handedIn.log, answered: { on: '2026-11-21', result: 'granted' as const } };
const note = { id: 'a', log: handedIn.log, onDone: () => undefined, ...props };

export const stories: Stories = {
  prepared: () => <MatterLog draft={draft} {...props} />,
  handedIn: () => <MatterLog draft={handedIn} {...props} />,
  answered: () => <MatterLog draft={{ ...handedIn, log: answered }} {...props} />,
  closed: () => <MatterLog draft={{ ...draft, log: { ...answered, closedOn: '2026-11-21' } }} {...props} />,
  askHandIn: () => <HandIn {...note} />,
  askMark: () => <Mark {...note} />,
  askAnswer: () => <Answer {...note} />,
  askSite: () => <Elsewhere {...note} />,
};
