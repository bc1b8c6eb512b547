import { Button } from '../../components/button';
import { demoName, demos, demoText, type Demo } from '../../record/demo';
import { wording } from '../../wording';
import { errorAt, type Opening } from './opening';

/** The invented records, each with its story. */
export function Demos({ opening }: { readonly opening: Opening }) {
  const words = wording.value.start.demos;

  const openDemo = async (demo: Demo) => {
    const text = await demoText(demo);
    if (text === null) opening.refuse(`demo-${demo}`, () => wording.value.start.demos.failed);
    else await opening.open(`demo-${demo}`, demoName(demo), text);
  };

  return (
    <section class="sheet stack" aria-labelledby="demos-title">
      <h2 id="demos-title">{words.title}</h2>
      <p class="soft">{words.what}</p>
      <ul class="demos">
        {demos.map((demo) => {
          const error = errorAt(opening, `demo-${demo}`);
          return (
            <li key={demo}>
              {error !== undefined && <p class="field-error">{error}</p>}
              <Button id={`demo-${demo}`} kind="plain" onClick={() => void openDemo(demo)}>
                {words[demo].name}
              </Button>
              <p class="small">{words[demo].story}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
