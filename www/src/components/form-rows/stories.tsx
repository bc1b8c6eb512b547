import { signal } from '@preact/signals';
import { FormRows, type FormRow } from '.';
import { comparison } from '../../gallery/forms';
import type { Stories } from '../../gallery/story';

interface Props {
  readonly rows?: FormRow[];
  readonly error?: string;
  readonly longest?: number;
}

function story({ rows = [], ...more }: Props = {}) {
  const held = signal(rows);
  const Held = () => (
    <FormRows
      id="rows"
      label="哪里不对，应该是什么"
      columns={comparison}
      rows={held.value}
      onChange={(next) => {
        held.value = next;
      }}
      {...more}
    />
  );
  return () => <Held />;
}

const recorded = { recorded: '仍在公示', shouldBe: '2026年5月20日之后不再公示' };

export const stories: Stories = {
  empty: story(),
  one: story({ rows: [recorded] }),
  several: story({
    rows: [recorded, { recorded: '罚款20000元', shouldBe: '罚款2000元', evidence: '缴款收据' }],
  }),
  tooLong: story({ rows: [recorded], longest: 3, error: '太长了，请删短一些：哪里不对，应该是什么' }),
};
