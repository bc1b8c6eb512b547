import { Readings } from '.';
import { frame, reading } from '../../gallery/samples';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  one: () => <Readings readings={[reading]} />,
  sideBySide: () => <Readings readings={[frame, reading]} />,
  uncertain: () => (
    <Readings
      readings={[
        {
          ...reading,
          rule: 'a',
          class: 'minor',
          certainty: 'unverified',
          governs: false,
          firstRepairDay: null,
        },
        { ...reading, rule: 'b', governs: false, missing: ['domain'] },
        { ...reading, rule: 'c', class: 'serious', governs: false, lastShownDay: null, longTerm: true },
      ]}
    />
  ),
};
