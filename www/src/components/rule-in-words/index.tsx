import type { ClockRule, DisplayRule, Rule } from '../../engine/law';
import { wording } from '../../wording';
import { CertaintyMark } from '../citation';
import { limitInWords, limitRemarks, taskInWords } from '../law-pack/limits';
import { longestInWords, repairInWords } from '../law-pack/periods';
import './style.css';

function Limit({ clock }: { readonly clock: ClockRule }) {
  return (
    <>
      <strong>{taskInWords(clock)}</strong>
      <span>{[limitInWords(clock), ...limitRemarks(clock)].join(' ')}</span>
    </>
  );
}

/** What a period is made of; what the text does not say is left out, and so is what goes without saying. */
function factsOf({ longest, starts, repair, role }: DisplayRule): readonly (readonly [string, string])[] {
  const words = wording.value.law.periods;
  return [
    [words.longest, longestInWords(longest)],
    [words.start, words.starts[starts]],
    ...(repair === null ? [] : [[words.repair, repairInWords(repair)] as const]),
    ...(role === 'governs' ? [] : [[words.role, words.roles[role]] as const]),
  ];
}

function Period({ display }: { readonly display: DisplayRule }) {
  const { class: classes, guide, law } = wording.value;
  const { ofAny, ofClass } = law.periods;
  return (
    <>
      <strong>{display.class === null ? ofAny : ofClass(classes[display.class])}</strong>
      <span>
        {factsOf(display)
          .map(([name, value]) => guide.number(name, value))
          .join('')}
      </span>
    </>
  );
}

/** What a rule of the law sets, its numbers in one sentence. Rules that set neither a limit nor a period say nothing here. */
export function RuleInWords({ rule }: { readonly rule: Rule }) {
  const { effect, certainty } = rule;
  return (
    <div class="rule-in-words">
      {'clock' in effect && <Limit clock={effect.clock} />}
      {'display' in effect && <Period display={effect.display} />}
      <CertaintyMark certainty={certainty} />
    </div>
  );
}
