import { signal } from '@preact/signals';
import { FormPapers } from '.';
import { papers } from '../../gallery/forms';
import type { Stories } from '../../gallery/story';

const have = signal<readonly string[]>(['licence']);
const Ticked = () => (
  <FormPapers
    papers={papers}
    have={have.value}
    onHave={(ids) => {
      have.value = ids;
    }}
  />
);

export const stories: Stories = {
  listed: () => <FormPapers papers={papers} />,
  toTick: () => <Ticked />,
  none: () => <FormPapers papers={[]} />,
};
