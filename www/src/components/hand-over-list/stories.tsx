import { HandOverList } from '.';
import { standings } from '../../gallery/hand-overs';
import type { Stories, Story } from '../../gallery/story';
import { handOvers } from '../../hand-over/all';

function showing(all: typeof handOvers.value): Story {
  return () => {
    handOvers.value = all;
    return <HandOverList />;
  };
}

export const stories: Stories = {
  none: showing([]),
  ...Object.fromEntries(Object.entries(standings).map(([name, one]) => [name, showing([one])])),
};
