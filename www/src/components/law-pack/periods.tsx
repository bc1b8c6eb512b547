import type { PackView } from '../../engine/answers';
import type { DisplayRule, Longest, RepairFrom } from '../../engine/law';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { periodInWords } from '../../wording/period';
import { behindAll, rulesWith, type Ruled } from './effects';
import { Section } from './section';
import { Source } from './source';

const inWords = (period: string) => periodInWords(period) ?? period;

export function longestInWords(longest: Longest): string {
  const words = wording.value.law.periods;
  return typeof longest === 'string' ? words[longest] : inWords(longest.period);
}

export function repairInWords(repair: RepairFrom | null): string {
  const words = wording.value.law.periods;
  if (repair === null) return words.notSaid;
  if (repair === 'fulfilment') return words.onFulfilment;
  return repair === 'afterWhole' ? words.afterWhole : words.afterShortest(inWords(repair.after));
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Numbers({ display, draft }: { readonly display: DisplayRule; readonly draft: boolean }) {
  const { longest, starts, repair, role, older } = display;
  const words = wording.value.law.periods;
  // What never ends need not be counted from a day.
  const counted = longest !== 'noEnd' || starts !== 'unnamed';
  return (
    <dl class="facts">
      <Row name={words.longest} value={longestInWords(longest)} />
      {counted && <Row name={words.start} value={words.starts[starts]} />}
      <Row name={words.repair} value={repairInWords(repair)} />
      <Row name={words.role} value={draft ? words.draft : words.roles[role]} />
      {!draft && <Row name={words.older} value={words.olders[older]} />}
    </dl>
  );
}

function Period({ pack, period }: { readonly pack: PackView; readonly period: Ruled<'display'> }) {
  const { rule, effect } = period;
  const { class: classes, entryKind, law, listed } = wording.value;
  const words = law.periods;
  return (
    <li class="law-rule">
      <h5>{effect.class === null ? words.ofAny : words.ofClass(classes[effect.class])}</h5>
      <Numbers display={effect} draft={pack.status === 'draft'} />
      {effect.aloneFor.length > 0 && (
        <p class="small">{words.aloneFor(listed(effect.aloneFor.map((kind) => entryKind[kind])))}</p>
      )}
      <Source pack={pack} behind={rule} />
    </li>
  );
}

/** Rules for one class that are for different cases, which the gists of their provisions tell. */
function Cases({ periods }: { readonly periods: readonly Ruled<'display'>[] }) {
  const { provision } = useLaw();
  const classes = periods.map(({ effect }) => effect.class);
  const shared = periods.filter(({ effect }) => classes.filter((one) => one === effect.class).length > 1);
  if (shared.length === 0) return null;
  return (
    <>
      <p class="small soft">{wording.value.law.periods.several}</p>
      {behindAll(shared.map(({ rule }) => rule)).cites.map((id) => (
        <p key={id} lang="zh-CN">
          {provision(id).gist}
        </p>
      ))}
    </>
  );
}

/** For how long an entry may be shown, by class, and when it can be repaired. */
export function Periods({ pack }: { readonly pack: PackView }) {
  const periods = rulesWith(useLaw().rulesOf(pack.id), 'display');
  if (periods.length === 0) return null;
  return (
    <Section title={wording.value.law.periods.title}>
      <Cases periods={periods} />
      <ul class="law-rules">
        {periods.map((period) => (
          <Period key={period.rule.id} pack={pack} period={period} />
        ))}
      </ul>
    </Section>
  );
}
