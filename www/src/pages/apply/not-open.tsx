import type { Matter } from '../../apply/matter';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import type { Problem } from '../../engine/answers';
import { address } from '../../router';
import { wording } from '../../wording';

interface Props {
  readonly problems: readonly Problem[];
  readonly matter: Matter;
  readonly retry: () => Promise<unknown>;
}

/** Why there is nothing to fill in, and where to go instead. */
export function NotOpen({ problems, matter, retry }: Props) {
  const { apply, form } = wording.value;
  const words = apply.notOpen;
  const noForms = problems.some(({ code }) => code === 'forms-unreadable');
  return (
    <Page title={words.title} caption={form[matter.form].name}>
      <div class="stack">
        <p class="measure">{noForms ? words.forms : words.entry}</p>
        {noForms && <Button onClick={() => void retry()}>{words.again}</Button>}
        <p>
          <a class="back" href={address('apply')}>
            {apply.toAll}
          </a>
        </p>
      </div>
    </Page>
  );
}
