import { LockedDraft } from '.';
import type { Stories } from '../../gallery/story';

const locked = {
  schema: 'credit-plain-locked/1',
  keepUntil: '2027-02-19',
  key: { name: 'PBKDF2', hash: 'SHA-256', rounds: 600_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
  cipher: { name: 'AES-GCM', bits: 256, iv: 'AAAAAAAAAAAAAAAA' },
  content: 'AAAA',
};

export const stories: Stories = {
  locked: () => <LockedDraft id="unlock" locked={locked} onOpen={() => undefined} />,
};
