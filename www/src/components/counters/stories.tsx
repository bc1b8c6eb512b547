import { useSignal } from '@preact/signals';
import { Counters } from '.';
import type { Stories } from '../../gallery/story';
import type { Standing, Tally } from '../../record/tally';

const none: Tally = { shown: 0, repairable: 0, ended: 0, overdue: 0, needsInformation: 0 };

function Pressable({ tally, first }: { readonly tally: Tally; readonly first: Standing | null }) {
  const chosen = useSignal(first);
  return (
    <Counters
      tally={tally}
      chosen={chosen.value}
      choose={(standing) => {
        chosen.value = standing;
      }}
    />
  );
}

const some: Tally = { ...none, shown: 12, repairable: 3, ended: 4, overdue: 1 };

export const stories: Stories = {
  none: () => <Pressable tally={none} first={null} />,
  some: () => <Pressable tally={some} first={null} />,
  chosen: () => <Pressable tally={{ ...some, needsInformation: 2 }} first="overdue" />,
  thousands: () => <Pressable tally={{ ...some, shown: 4321, ended: 1200 }} first={null} />,
};
