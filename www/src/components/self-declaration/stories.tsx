import { SelfDeclaration } from '.';
import { letters } from '../../gallery/letters';
import type { Stories } from '../../gallery/story';
import { localPacks } from '../../guide/places';

const begin = () => undefined;
const letter = { ...letters.authorisation, form: 'F13' } as const;
const hideable = [{ title: '市级表彰（虚构）', address: '#/apply/F9/e3' }];

export const stories: Stories = {
  withRecord: () => (
    <SelfDeclaration packs={['KLM', 'XJ']} letter={letter} begin={begin} hideable={hideable} />
  ),
  noReceiver: () => (
    <SelfDeclaration packs={['SQ', 'JS']} letter={{ ...letter, receivers: [] }} begin={begin} hideable={[]} />
  ),
  nothingRead: () => <SelfDeclaration packs={[]} letter={letter} begin={begin} hideable={[]} />,
  withoutRecord: () => <SelfDeclaration packs={localPacks} letter={null} begin={begin} hideable={[]} />,
};
