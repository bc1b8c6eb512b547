import type { PackView } from '../../engine/answers';
import type { ClockRule } from '../../engine/law';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { rulesWith, type Ruled } from './effects';
import { Section } from './section';
import { Source } from './source';

/** How long a limit is, in words; null where no number is set. */
function lengthInWords({ unit }: ClockRule, length: number | null): string | null {
  return length === null ? null : wording.value.unit[unit](length);
}

/** How long they may take, and from when. */
export function limitInWords(clock: ClockRule): string {
  const { moment, noNumber, within } = wording.value.law.limits;
  const length = lengthInWords(clock, clock.length);
  const since = moment[clock.starts];
  return length === null ? noNumber(since) : within(since, length);
}

/** What can change it. */
export function limitRemarks(clock: ClockRule): readonly string[] {
  const words = wording.value.law.limits;
  const others = clock.otherwise.map(({ when, length }) => {
    const inWords = lengthInWords(clock, length);
    return inWords === null ? words.unread(words.when[when]) : words.otherwise(words.when[when], inWords);
  });
  return [...others, ...(clock.pauses ? [words.pauses] : []), ...(clock.after === null ? [] : [words.after])];
}

/** Who has to do what. */
export function taskInWords({ kind, by, done }: ClockRule): string {
  const { actor, clockKind, law, limit } = wording.value;
  return limit.task(actor[by], done === 'changeNotified' ? law.limits.tell : clockKind[kind]);
}

function Limit({ pack, limit }: { readonly pack: PackView; readonly limit: Ruled<'clock'> }) {
  const { rule, effect } = limit;
  return (
    <li class="law-rule">
      <h5>{taskInWords(effect)}</h5>
      <p>{limitInWords(effect)}</p>
      {limitRemarks(effect).map((remark) => (
        <p key={remark} class="small">
          {remark}
        </p>
      ))}
      <Source pack={pack} behind={rule} />
    </li>
  );
}

/** How long others may take. */
export function Limits({ pack }: { readonly pack: PackView }) {
  const limits = rulesWith(useLaw().rulesOf(pack.id), 'clock');
  const words = wording.value.law.limits;
  if (limits.length === 0) return null;
  return (
    <Section title={words.title} what={words.what}>
      <ul class="law-rules">
        {limits.map((limit) => (
          <Limit key={limit.rule.id} pack={pack} limit={limit} />
        ))}
      </ul>
    </Section>
  );
}
