import { Tick } from '.';
import type { Stories } from '../../gallery/story';

const ignore = () => undefined;

export const stories: Stories = {
  open: () => <Tick id="remember" label="在这台设备上记住" ticked={false} onChange={ignore} />,
  ticked: () => (
    <Tick id="remember" label="在这台设备上记住" hint="只记住这几项设置。" ticked onChange={ignore} />
  ),
  disabled: () => <Tick id="remember" label="在这台设备上记住" ticked={false} disabled onChange={ignore} />,
};
