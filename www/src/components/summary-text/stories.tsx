import { SummaryText } from '.';
import type { Line } from '../../code/offer';
import { summaryText } from '../../code/summary';
import { offer, summary } from '../../gallery/codes';
import type { Stories } from '../../gallery/story';

const ignore = () => undefined;
const extra = (place: number): Line => ({
  id: `entry:${place}`,
  part: 'good',
  text: `荣誉：第 ${place} 个虚构的称号（虚构的授予单位，2026-03-0${place}）`,
});
const long: readonly Line[] = [...offer.lines, ...[1, 2, 3, 4, 5, 6].map(extra)];
const few = offer.lines.slice(0, 4);

export const stories: Stories = {
  short: () => (
    <SummaryText
      text={summaryText(
        few.map(({ text }) => text),
        offer.day,
      )}
      chosen={few}
      drop={ignore}
    />
  ),
  all: () => <SummaryText text={summary} chosen={offer.lines} drop={ignore} />,
  tooLong: () => (
    <SummaryText
      text={summaryText(
        long.map(({ text }) => text),
        offer.day,
      )}
      chosen={long}
      drop={ignore}
    />
  ),
};
