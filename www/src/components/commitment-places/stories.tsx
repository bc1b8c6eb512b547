import { CommitmentPlaces } from '.';
import type { Stories } from '../../gallery/story';
import { localPacks } from '../../guide/places';

export const stories: Stories = {
  everywhere: () => <CommitmentPlaces packs={localPacks} person={false} />,
  karamay: () => <CommitmentPlaces packs={['KLM', 'XJ']} person={false} />,
  aPerson: () => <CommitmentPlaces packs={['HLJ']} person />,
  nothingRead: () => <CommitmentPlaces packs={['ZY']} person={false} />,
};
