import { signal } from '@preact/signals';
import type { Receiving } from '../configuration/hand-over';
import type { HandOver } from '../hand-over/hand-over';
import type { State } from '../hand-over/state';
import { shortLetter } from './letter-samples';

const ignore = () => undefined;

/** An invented office that receives letters. */
export const receiver: Receiving = {
  name: '示例市信用管理工作机构（虚构）',
  address: 'https://portal.example.invalid/hand-over/',
  phone: '0990-0000000',
  site: 'https://office.example.invalid/',
  forms: null,
};

export const receipt = {
  number: 'XY-2026-000123',
  receivedAt: '2026-11-21T01:05:00Z',
  manifest: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
};

/** A letter that stands so, kept on the device or not. */
export function handOverIn(state: State, kept: boolean | null = false): HandOver {
  return {
    matter: { form: 'F9', entry: 'e1' },
    title: shortLetter.title,
    record: '',
    receiver,
    digest: receipt.manifest,
    bytes: 2000,
    state: signal(state),
    kept: signal(kept),
    retry: ignore,
    stop: () => Promise.resolve(),
    end: ignore,
    settle: ignore,
  };
}

export const received = handOverIn({ is: 'received', receipt });

export const standings: Readonly<Record<string, HandOver>> = {
  elsewhere: handOverIn({ is: 'elsewhere' }),
  begun: handOverIn({ is: 'sending', done: 0, of: 3 }),
  sending: handOverIn({ is: 'sending', done: 2, of: 3 }, true),
  offline: handOverIn({ is: 'waiting', why: 'offline', until: null, mayRetry: true }, true),
  unreachable: handOverIn({
    is: 'waiting',
    why: 'unreachable',
    until: Date.parse('2026-11-21T01:05:00Z'),
    mayRetry: true,
  }),
  busy: handOverIn(
    { is: 'waiting', why: 'busy', until: Date.parse('2026-11-21T09:00:00Z'), mayRetry: false },
    null,
  ),
  gaveUp: handOverIn({ is: 'waiting', why: 'failing', until: null, mayRetry: true }),
  stopping: handOverIn({ is: 'stopping' }),
  undeleted: handOverIn({ is: 'undeleted' }),
  unsure: handOverIn({ is: 'unsure' }),
  tooLarge: handOverIn({ is: 'refused', why: 'tooLarge', said: null }),
  rejected: handOverIn({ is: 'refused', why: 'rejected', said: '本单位不受理这类申请（示例）。' }),
  foreignReceipt: handOverIn({ is: 'refused', why: 'foreignReceipt', said: null }),
  received,
};
