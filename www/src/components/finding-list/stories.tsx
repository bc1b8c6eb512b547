import { FindingList } from '.';
import { finding, manyFindings } from '../../gallery/findings';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  problem: () => <FindingList level={4} findings={[finding('must-not-enter', 'yes')]} />,
  right: () => <FindingList level={4} findings={[finding('reorganisation-shield', 'yes')]} />,
  withDetails: () => (
    <FindingList
      level={4}
      findings={[finding('forbidden-data', 'yes', { details: ['religion', 'medicalHistory'] })]}
    />
  ),
  open: () => (
    <FindingList
      level={4}
      findings={[finding('outside-catalogue', 'unknown', { missing: ['act.inCatalogue'] })]}
    />
  ),
  openLaw: () => (
    <FindingList level={4} findings={[finding('leniency', 'unknown', { missing: ['law.interpretation'] })]} />
  ),
  inOrder: () => <FindingList level={4} findings={[finding('recorded-twice', 'no')]} />,
  draftOnly: () => <FindingList level={4} findings={[finding('must-not-enter', 'yes', { draft: true })]} />,
  many: () => (
    <div class="stack">
      <FindingList level={4} findings={manyFindings} />
    </div>
  ),
};
