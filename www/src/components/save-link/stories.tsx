import { SaveLink } from '.';
import type { Stories } from '../../gallery/story';

const file = {
  name: '公共信用信息异议申请书.docx',
  bytes: new Uint8Array(12_000),
  type: 'application/octet-stream',
  otherwise: '没有看到文件？可以改用上面的“复制文字”，或者下面的图片。',
};

export const stories: Stories = {
  inBrowser: () => <SaveLink {...file} userAgent="Mozilla/5.0 Chrome/140.0" atOnce={false} />,
  inWeChat: () => <SaveLink {...file} userAgent="Mozilla/5.0 (Linux; Android 12) MicroMessenger/8.0.49" />,
};
