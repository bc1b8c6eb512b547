import { describedBy, Description, type Asked } from '../field';
import '../check-group/style.css';
import '../question/style.css';
import './style.css';

interface Props extends Asked {
  readonly ticked: boolean;
  readonly onChange: (ticked: boolean) => void;
  readonly disabled?: boolean;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string | undefined;
}

/** Yes or no. */
export function Tick({ ticked, onChange, disabled = false, lang, ...asked }: Props) {
  const { id, label } = asked;
  return (
    <div>
      <div class="choice choice-any tick">
        <input
          type="checkbox"
          id={id}
          checked={ticked}
          disabled={disabled}
          aria-describedby={describedBy(asked)}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
        <label for={id} lang={lang}>
          {label}
        </label>
      </div>
      <Description {...asked} />
    </div>
  );
}
