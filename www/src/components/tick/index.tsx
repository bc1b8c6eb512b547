import '../check-group/style.css';
import '../question/style.css';
import './style.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly ticked: boolean;
  readonly onChange: (ticked: boolean) => void;
  readonly disabled?: boolean;
}

/** Yes or no. */
export function Tick({ id, label, hint, ticked, onChange, disabled = false }: Props) {
  return (
    <div>
      <div class="choice choice-any tick">
        <input
          type="checkbox"
          id={id}
          checked={ticked}
          disabled={disabled}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
        <label for={id}>{label}</label>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint small">
          {hint}
        </p>
      )}
    </div>
  );
}
