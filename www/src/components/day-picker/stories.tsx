import { DayPicker } from '.';
import type { Stories } from '../../gallery/story';

const ignore = () => undefined;

export const stories: Stories = {
  empty: () => <DayPicker example="2026 11 21" onDay={ignore} onError={ignore} />,
  wrong: () => (
    <DayPicker example="2026 11 21" error="没有这一天。请核对年、月、日。" onDay={ignore} onError={ignore} />
  ),
};
