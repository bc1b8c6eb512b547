import { useSignal } from '@preact/signals';
import { SummaryLines } from '.';
import { preset, type Offer } from '../../code/offer';
import { offer } from '../../gallery/codes';
import type { Stories } from '../../gallery/story';

function Choosing({ of, first = preset }: { readonly of: Offer; readonly first?: readonly string[] }) {
  const chosen = useSignal(first);
  return (
    <SummaryLines
      offer={of}
      chosen={chosen.value}
      choose={(id, on) => {
        const others = chosen.value.filter((one) => one !== id);
        chosen.value = on ? [...others, id] : others;
      }}
    />
  );
}

const many: Offer = {
  ...offer,
  lines: Array.from({ length: 45 }, (_, place) => ({
    id: `entry:${place}`,
    part: 'other',
    text: `行政处罚：第 ${place + 1} 条虚构的记录`,
  })),
};
const allOut: Offer = {
  ...offer,
  lines: offer.lines.filter(({ part }) => part === 'who' || part === 'whole'),
  leftOut: { over: 1, mustGo: 2, notShown: 3, notKnown: 4, closed: 5, personal: 6 },
};

export const stories: Stories = {
  firstSeen: () => <Choosing of={offer} />,
  allChosen: () => <Choosing of={offer} first={offer.lines.map(({ id }) => id)} />,
  many: () => <Choosing of={many} />,
  nothingOnShow: () => <Choosing of={allOut} />,
};
