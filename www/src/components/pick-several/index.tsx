import type { Signal } from '@preact/signals';
import type { Option } from '../pick-one';
import '../pick-one/style.css';
import { Question } from '../question';

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
  /** The codes that are ticked, with a space between two. */
  readonly ticked: Signal<string>;
}

/** Any number of answers out of several. The first option carries the name of the question, so that an error leads there. */
export function PickSeveral({ options, ticked, ...question }: Props) {
  const { name } = question;
  const codes = ticked.value.split(' ').filter((code) => code !== '');
  const turn = (turned: string) => {
    const on = new Set(codes);
    if (!on.delete(turned)) on.add(turned);
    ticked.value = options
      .map(({ code }) => code)
      .filter((code) => on.has(code))
      .join(' ');
  };
  return (
    <Question {...question}>
      {options.map(({ code, text }, place) => {
        const id = place === 0 ? name : `${name}-${code}`;
        return (
          <div key={code} class="pick">
            <input
              id={id}
              type="checkbox"
              checked={codes.includes(code)}
              onChange={() => {
                turn(code);
              }}
            />
            <label for={id}>{text}</label>
          </div>
        );
      })}
    </Question>
  );
}
