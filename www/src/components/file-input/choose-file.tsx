import { describedBy, Description, type Asked } from '../field';
import './style.css';

interface Props extends Asked {
  /** What the button says. */
  readonly choose: string;
  readonly accept: string;
  /** Whether several can be chosen at once. */
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** One file at a time, where nothing else is said: several, or the camera, fail in the browsers inside other apps. */
export function ChooseFile({ choose, accept, several = false, onFiles, ...asked }: Props) {
  const { id, label } = asked;
  return (
    <div class="file-input">
      <p id={`${id}-label`} class="label">
        {label}
      </p>
      <Description {...asked} />
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={several}
        class="visually-hidden"
        aria-labelledby={`${id}-label ${id}-choose`}
        aria-describedby={describedBy(asked)}
        onChange={({ currentTarget: input }) => {
          const files = Array.from(input.files ?? []);
          if (files.length > 0) onFiles(files);
          input.value = ''; // or choosing the same file again would go unnoticed
        }}
      />
      <label id={`${id}-choose`} for={id} class="button button-secondary">
        {choose}
      </label>
    </div>
  );
}
