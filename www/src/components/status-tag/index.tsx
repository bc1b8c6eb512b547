import type { DisplayStatus } from '../../engine/answers';
import { wording } from '../../wording';
import { Tag, type Tone } from '../tag';

export const toneOf: Record<DisplayStatus, Tone> = {
  overdue: 'danger',
  notToBeShown: 'danger',
  needsInformation: 'query',
  shown: 'caution',
  continuing: 'caution',
  longTerm: 'caution',
  repaired: 'good',
  revoked: 'good',
  ended: 'quiet',
};

export function StatusTag({ status }: { readonly status: DisplayStatus }) {
  return <Tag tone={toneOf[status]}>{wording.value.status[status]}</Tag>;
}
