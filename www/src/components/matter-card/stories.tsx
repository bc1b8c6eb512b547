import { MatterCard } from '.';
import { draft, handedIn, told, toldLate, toldWaiting } from '../../gallery/drafts';
import type { Stories } from '../../gallery/story';

const closed = { ...handedIn, log: { ...handedIn.log, closedOn: '2026-11-21' } };

export const stories: Stories = {
  prepared: () => <MatterCard draft={draft} told={told} />,
  waiting: () => <MatterCard draft={{ ...handedIn, title: '安全检查那件事' }} told={toldWaiting} />,
  late: () => <MatterCard draft={handedIn} told={toldLate} />,
  closedAboutTheSubject: () => (
    <MatterCard draft={{ ...closed, receiver: null }} told={{ ...told, entry: null }} />
  ),
};
