import { WhereToHandIn } from '.';
import type { Receiver } from '../../engine/answers';
import { form } from '../../gallery/forms';
import type { Stories } from '../../gallery/story';
import { wording } from '../../wording';

const [first] = form.receivers;

export const stories: Stories = {
  several: () => <WhereToHandIn receivers={form.receivers} />,
  everyOne: () => (
    <WhereToHandIn
      receivers={(Object.keys(wording.value.handOver.where.ways) as Receiver[]).flatMap((role) => {
        const called = wording.value.receiver[role];
        return first === undefined ? [] : { ...first, role, called: { zh: called, en: called }, name: null };
      })}
    />
  ),
  none: () => <WhereToHandIn receivers={[]} />,
};
