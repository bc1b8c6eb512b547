import { daysBetween } from '../../drafts/days';
import type { Draft } from '../../drafts/draft';
import type { Day } from '../../engine/answers';
import { stageOf, type Stage } from '../../matters/progress';
import { promised, type Promised } from '../../matters/promise';
import { dueNext, isLate, type Told } from '../../matters/told';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { titleOf } from '../../wording/standing';
import { Tag, type Tone } from '../tag';

const tones: Record<Stage, Tone> = {
  prepared: 'query',
  handedIn: 'accent',
  answered: 'good',
  closed: 'quiet',
};

/** How far a matter has come. */
export function StageTag({ draft }: { readonly draft: Draft }) {
  const stage = stageOf(draft.log);
  return <Tag tone={tones[stage]}>{wording.value.matters.stage[stage]}</Tag>;
}

/** What a matter is called: by the person, else by its letter. */
export const nameOf = ({ title, form }: Draft): string => title ?? wording.value.form[form].name;

/** What is due next; empty: nothing. */
export function dueInWords(told: Told): string | null {
  const words = wording.value.matters;
  const due = dueNext(told);
  if (due === null) return null;
  return (isLate(told) && due < told.today ? words.nextPassed : words.next)(dayInWords(due));
}

/** By when the person promised something, and how long that still is. */
export function promiseInWords({ by }: Promised, today: Day): string {
  const words = wording.value.commitments.due;
  const left = daysBetween(today, by);
  const day = dayInWords(by);
  if (left < 0) return words.passed(day, -left);
  return left === 0 ? words.today(day) : words.left(day, left);
}

/** One matter in a list. */
export function MatterCard({ draft, told }: { readonly draft: Draft; readonly told: Told }) {
  const words = wording.value.matters;
  const due = stageOf(draft.log) === 'handedIn' ? dueInWords(told) : null;
  const promise = stageOf(draft.log) === 'closed' ? null : promised(draft);
  const about = told.entry === null ? null : titleOf(told.entry.recorded);
  return (
    <article class="sheet stack" aria-labelledby={`matter-${draft.id}`}>
      <h3 id={`matter-${draft.id}`}>
        <a class="tall-link" href={address('matters', draft.id)}>
          {nameOf(draft)}
        </a>
      </h3>
      <p>
        <StageTag draft={draft} />
      </p>
      {due !== null && (
        <p>
          <strong>{due}</strong>
        </p>
      )}
      {promise !== null && (
        <p>
          <strong>{promiseInWords(promise, told.today)}</strong>
        </p>
      )}
      <p>
        {about === null ? (
          words.aboutSubject
        ) : (
          <>
            {words.about('')}
            <span lang="zh-CN">{about}</span>
          </>
        )}
      </p>
      <p lang={draft.receiver === null ? undefined : 'zh-CN'}>
        {draft.receiver === null ? words.noReceiver : words.receiver(draft.receiver)}
      </p>
      <p class="soft">{words.madeOn(dayInWords(draft.madeOn))}</p>
    </article>
  );
}
