import { Page } from '../../components/page';
import { sheet } from '../../record/sheet';
import { address, asked } from '../../router';
import { wording } from '../../wording';
import { Declare } from './declare';
import { NoRecord } from './no-record';
import { Register } from './register';
import { Types } from './types';

const parts = { types: Types, declare: Declare } as const;

const isPart = (name: string | null): name is keyof typeof parts => name === 'types' || name === 'declare';

/** The commitments of the record that is open; what kinds there are; what one declares oneself. */
export function CommitmentsPage() {
  const { commitments: words } = wording.value;
  const part = asked.value;
  const open = sheet.value;
  if (isPart(part)) {
    const Part = parts[part];
    return (
      <Page key={part} title={words[part].title} caption={words.title}>
        <div class="stack-wide">
          <p class="no-print">
            <a class="back" href={address('commitments')}>
              {words.toAll}
            </a>
          </p>
          <Part open={open} />
        </div>
      </Page>
    );
  }
  return (
    <Page key="register" title={words.title}>
      {open === null ? <NoRecord /> : <Register open={open} />}
    </Page>
  );
}
