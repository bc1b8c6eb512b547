import { Receipt } from '.';
import { receipt, received } from '../../gallery/hand-overs';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  whole: () => <Receipt of={received} receipt={receipt} level={3} />,
  withoutPhone: () => (
    <Receipt
      of={{ ...received, receiver: { ...received.receiver, phone: null } }}
      receipt={{ ...receipt, number: '示例-'.repeat(40) }}
      level={4}
    />
  ),
};
