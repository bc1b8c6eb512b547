import { CommitmentTypes } from '.';
import type { Stories } from '../../gallery/story';
import { localPacks } from '../../guide/places';

const ignore = () => undefined;
const repair = { title: '未按规定检查作业现场的安全设施', address: '#/apply/F2/e1' };

export const stories: Stories = {
  withRecord: () => <CommitmentTypes packs={['KLM', 'XJ']} write={ignore} repairs={[repair]} />,
  anotherBegun: () => <CommitmentTypes packs={['HLJ']} write={ignore} repairs={[]} kept />,
  noLocalLaw: () => <CommitmentTypes packs={[]} write={ignore} repairs={[]} />,
  withoutRecord: () => <CommitmentTypes packs={localPacks} write={null} repairs={[]} />,
};
