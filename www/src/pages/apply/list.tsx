import { aboutOf, lettersOf, type Writable } from '../../apply/list';
import { letterAddress } from '../../apply/matter';
import { configuration } from '../../configuration/configured';
import { HandOverList } from '../../components/hand-over-list';
import { Page } from '../../components/page';
import { WholeAwaited } from '../../components/whole-awaited';
import type { Day } from '../../engine/answers';
import { hasOpened } from '../../record/letter';
import type { Sheet } from '../../record/sheet';
import { address } from '../../router';
import { wording } from '../../wording';
import { conditions } from '../../wording/letter-conditions';

interface Props {
  readonly open: Sheet;
}

function About({ open, entry }: Props & { readonly entry: string | null }) {
  const { apply } = wording.value;
  const title = aboutOf(open, entry);
  if (entry === null || title === null) return <p class="soft">{apply.ofSubject}</p>;
  return (
    <p>
      <a class="apply-link" href={address('record', entry)}>
        {apply.ofEntry('')}
        <span lang="zh-CN">{title}</span>
      </a>
    </p>
  );
}

function said({ action }: Writable, asOf: Day): string[] {
  const { found, letters } = wording.value;
  if (action === null) return [];
  const answers = action.findings.map((code) => found[code].title);
  return [
    ...conditions(action, hasOpened(action, asOf)),
    ...(answers.length > 0 ? [letters.answers(answers)] : []),
  ];
}

function Letters({ open, letters }: Props & { readonly letters: readonly Writable[] }) {
  const { form } = wording.value;
  return (
    <ol class="apply-list">
      {letters.map((letter) => {
        const { name, what } = form[letter.form];
        return (
          <li key={`${letter.form} ${letter.entry ?? ''}`} class="sheet stack">
            <h3>
              <a class="apply-link" href={letterAddress(letter)}>
                {name}
              </a>
            </h3>
            <About open={open} entry={letter.entry} />
            <p>{what}</p>
            {said(letter, open.asOf).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}

/** The same in a line each. */
function Lines({ open, letters }: Props & { readonly letters: readonly Writable[] }) {
  const { apply, form } = wording.value;
  return (
    <ul class="apply-lines">
      {letters.map((letter) => {
        const title = aboutOf(open, letter.entry);
        return (
          <li key={`${letter.form} ${letter.entry ?? ''}`}>
            <a class="apply-link" href={letterAddress(letter)}>
              {form[letter.form].name}
            </a>{' '}
            {title === null ? (
              <span class="soft">{apply.ofSubject}</span>
            ) : (
              <span class="soft" lang="zh-CN">
                {title}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function All({ open }: Props) {
  const words = wording.value.apply;
  if (open.evaluation === null) return <WholeAwaited />;
  const { urgent, others, later } = lettersOf(open);
  return (
    <div class="stack-wide">
      <p class="measure">{configuration.value.handOver === null ? words.lead : words.leadHandOver}</p>
      <HandOverList />
      {urgent.length + others.length === 0 && <p>{words.none}</p>}
      {urgent.length > 0 && (
        <section class="stack" aria-labelledby="urgent">
          <h2 id="urgent">{words.urgent}</h2>
          <Letters open={open} letters={urgent} />
        </section>
      )}
      {others.length > 0 && (
        <section class="stack" aria-labelledby="others">
          <h2 id="others">{words.others}</h2>
          <Lines open={open} letters={others} />
        </section>
      )}
      {later.length > 0 && (
        <section class="stack" aria-labelledby="later">
          <h2 id="later">{words.later}</h2>
          <Letters open={open} letters={later} />
        </section>
      )}
      {open.evaluation.entries.length < open.rows.length && <p class="soft">{words.many}</p>}
      <p>
        <a class="back" href={address('record')}>
          {words.toRecord}
        </a>
      </p>
    </div>
  );
}

/** All letters of the open record, the most urgent first. */
export function List({ open }: Props) {
  return (
    <Page title={wording.value.apply.title}>
      <All open={open} />
    </Page>
  );
}
