import type { Choice } from '../../check/choice';
import { Question } from '../question';
import './style.css';

export interface Option {
  readonly code: string;
  readonly text: string;
}

/** Options that belong together; the title is left out where there is only one group. */
export interface OptionGroup {
  readonly title?: string;
  readonly options: readonly Option[];
}

/** Options from the words of a vocabulary. */
export function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([code, text]) => ({ code, text }));
}

interface Props {
  readonly of: Choice<string>;
  readonly legendHidden?: boolean;
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
  const first = groups[0]?.options[0]?.code;
  const pick = ({ code: value, text }: Option) => {
    const id = value === first ? name : `${name}-${value}`;
    return (
      <div key={value} class="pick">
        <input
          id={id}
          type="radio"
          name={name}
          value={value}
          checked={chosen === value}
          onChange={() => {
            code.value = value;
          }}
        />
        <label for={id}>{text}</label>
      </div>
    );
  };
  const group = ({ title, options }: OptionGroup, place: number) => {
    if (title === undefined) return <div key={place}>{options.map(pick)}</div>;
    const id = `${name}-group-${place}`;
    return (
      <div key={title} role="group" aria-labelledby={id}>
        <p id={id} class="pick-title">
          {title}
        </p>
        {options.map(pick)}
      </div>
    );
  };
  return (
    <Question name={name} legend={of.question()} {...shown}>
      {groups.map(group)}
    </Question>
  );
}
