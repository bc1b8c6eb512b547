import { signal } from '@preact/signals';
import { TextField } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  empty: () => <TextField id="title" label="这条信息叫什么？" hint="可以不填。" text={signal('')} />,
  filled: () => <TextField id="title" label="这条信息叫什么？" text={signal('未按规定检查设施')} />,
  secret: () => <TextField id="passphrase" label="密码" secret text={signal('晴天去河边散步')} />,
  telephone: () => <TextField id="phone" label="联系电话" keyboard="tel" text={signal('0990-0000000')} />,
  wrongAmount: () => (
    <TextField
      id="amount"
      label="罚了多少元？"
      error="金额只写数字，最多两位小数。"
      numeric="decimal"
      text={signal('两万')}
    />
  ),
};
