import { CommitmentCard } from '.';
import { commitment, commitmentEntries } from '../../gallery/commitments';
import type { Stories, Story } from '../../gallery/story';

type Name = keyof typeof commitmentEntries;

const card = (name: Name): Story =>
  function Card() {
    return <CommitmentCard commitment={commitment(name)} asOf="2026-11-21" />;
  };

const names = Object.keys(commitmentEntries) as Name[];

export const stories: Stories = Object.fromEntries(names.map((name) => [name, card(name)]));
