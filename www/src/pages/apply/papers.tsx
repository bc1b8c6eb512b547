import { papersField, said, say, type Asked } from '../../apply/answers';
import { letterAddress, papersStep, reviewStep } from '../../apply/matter';
import { FormPapers } from '../../components/form-papers';
import { Page } from '../../components/page';
import type { FormAttachment } from '../../engine/answers';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { Onward } from './onward';
import type { Shown } from './shown';

/** The question which papers the person has, as any other field. */
function askedFor(papers: readonly FormAttachment[]): Asked {
  const options = papers.map(({ id, name }) => ({ id, label: name, preset: false }));
  return { id: papersField, kind: 'choices', options, columns: [] };
}

/** Which of the papers the person has. */
export function Papers({ form, place, steps, reopen }: Shown) {
  const { apply } = wording.value;
  const asked = askedFor(form.attachments);
  const have = said(place, asked);
  const at = steps.indexOf(papersStep);
  return (
    <Page title={apply.papers.title} caption={apply.caption(spoken(form.title), at + 1, steps.length)}>
      <div class="apply-step measure stack-wide">
        <p>{apply.papers.what}</p>
        <FormPapers
          papers={form.attachments}
          have={Array.isArray(have) ? have.filter((id) => typeof id === 'string') : []}
          onHave={(ids) => {
            say(place, asked, ids);
            void reopen();
          }}
        />
        <Onward place={place} before={steps[at - 1]}>
          <a class="button button-primary" href={letterAddress(place, reviewStep)}>
            {apply.next}
          </a>
        </Onward>
      </div>
    </Page>
  );
}
