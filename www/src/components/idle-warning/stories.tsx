import { IdleWarning } from '.';
import type { Stories } from '../../gallery/story';

const ignore = () => undefined;

export const stories: Stories = {
  begins: () => <IdleWarning secondsLeft={120} onStay={ignore} onClear={ignore} />,
  lastSeconds: () => <IdleWarning secondsLeft={9} onStay={ignore} onClear={ignore} />,
};
