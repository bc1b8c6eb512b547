import type { Choice } from '../../check/choice';
import { Question } from '../question';
import { OneChoice } from '../radio-group/one-choice';
import type { Option } from '../radio-group/option';
import './style.css';

/** Options that belong together; the title is left out where there is only one group. */
export interface OptionGroup {
  readonly title?: string;
  readonly options: readonly Option[];
}

/** Options from the words of a vocabulary. */
export function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

interface Props {
  readonly of: Choice<string>;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** How the answers are offered, where it is not all of them in their order. */
  readonly groups?: readonly OptionGroup[];
  /** What is chosen as long as the person chooses nothing. */
  readonly preset?: string;
}

/** One answer out of several. The first option carries the name of the question, so that an error leads there. */
export function PickOne({
  of,
  groups = [{ options: optionsOf(of.answers()) }],
  preset = '',
  ...shown
}: Props) {
  const { name, code } = of;
  const chosen = code.value === '' ? preset : code.value;
  const first = groups[0]?.options[0]?.value;
  const pick = (option: Option) => (
    <OneChoice
      key={option.value}
      {...option}
      id={option.value === first ? name : `${name}-${option.value}`}
      name={name}
      checked={chosen === option.value}
      onChoose={() => {
        code.value = option.value;
      }}
    />
  );
  const group = ({ title, options }: OptionGroup, place: number) => {
    if (title === undefined)
      return (
        <div key={place} class="choices">
          {options.map(pick)}
        </div>
      );
    const id = `${name}-group-${place}`;
    return (
      <div key={title} class="choices" role="group" aria-labelledby={id}>
        <p id={id} class="pick-title">
          {title}
        </p>
        {options.map(pick)}
      </div>
    );
  };
  return (
    <Question id={name} label={of.question()} {...shown}>
      {groups.map(group)}
    </Question>
  );
}
