import { PickOne, type OptionGroup } from '../../../components/pick-one';
import { TextField } from '../../../components/text-field';
import { unanswered } from '../../../check/errors';
import { groupOf, kind, word, type MeasureGroup } from '../../../check/measure';
import { measuresFor } from '../../../check/search';
import { wording } from '../../../wording';
import type { AskProps, Step } from '../flow';

/** The measures that fit the word, and the one that is chosen, under their headings. That none fits can always be said. */
function groups(): OptionGroup[] {
  const { check, applied } = wording.value;
  const fitting = new Set<string>([...measuresFor(word.value, wording.value), kind.chosen() ?? '', 'other']);
  const kinds = Object.keys(groupOf) as (keyof typeof groupOf)[];
  const offered = kinds.filter((one) => fitting.has(one));
  const text = { ...applied, other: check.measure.other };
  return (Object.keys(check.measure.groups) as MeasureGroup[])
    .map((group) => ({
      title: check.measure.groups[group],
      options: offered
        .filter((one) => groupOf[one] === group)
        .map((one) => ({ value: one, label: text[one] })),
    }))
    .filter(({ options }) => options.length > 0);
}

function Found() {
  const words = wording.value.check.measure;
  const count = measuresFor(word.value, wording.value).length;
  const said = count === 0 ? words.notFound : words.found(count);
  return (
    <p class="check-found" role="status">
      {word.value.trim() !== '' && said}
    </p>
  );
}

function Before() {
  const words = wording.value.check.measure;
  return (
    <div class="measure">
      <TextField id="measure-word" label={words.word} hint={words.wordHint} text={word} />
      <Found />
    </div>
  );
}

function Ask({ errorAt }: AskProps) {
  return <PickOne of={kind} labelHidden error={errorAt(kind.name)} groups={groups()} />;
}

export const kindStep: Step = {
  name: 'kind',
  title: () => wording.value.check.measure.steps.kind,
  errors: () => unanswered(kind),
  Ask,
  Before,
};
