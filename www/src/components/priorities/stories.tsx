import { Priorities } from '.';
import { priorities } from '../../gallery/priorities';
import type { Priority } from '../../engine/answers';
import type { Stories } from '../../gallery/story';

const list = (...some: Priority[]) => (
  <Priorities
    priorities={some}
    titleOf={() => '未按规定检查作业现场的安全设施'}
    asOf="2026-11-21"
    writeAt={({ help }) => (help === 'takeDown' ? '#/apply/F3/e1' : null)}
  />
);

export const stories: Stories = {
  takeDown: () => list(priorities.takeDown),
  repair: () => list(priorities.repair),
  repairLater: () => list(priorities.repairLater),
  findOut: () => list(priorities.findOut),
  subject: () => list(priorities.subject),
  draft: () => list(priorities.draft),
  many: () => list(...Object.values(priorities)),
};
