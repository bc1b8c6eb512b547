import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { FilesInput } from '../../components/files-input';
import { Fold } from '../../components/fold';
import { useEngine } from '../../engine/context';
import { demoName, demos, demoText, type Demo } from '../../record/demo';
import { askAll, bring } from '../../several/subjects';
import { wording } from '../../wording';

/** Brings records: files of one's own, or the invented ones. */
export function Add({ startsOpen }: { readonly startsOpen: boolean }) {
  const engine = useEngine();
  const said = useSignal<readonly string[]>([]);
  const { several, start } = wording.value;

  const add = (name: string, text: string) => {
    if (bring(name, text) === 'there') said.value = [...said.peek(), several.there(name)];
    void askAll(engine);
  };
  const forget = () => {
    said.value = [];
  };
  const addDemo = async (demo: Demo) => {
    forget();
    const text = await demoText(demo);
    if (text === null) said.value = [start.demos.failed];
    else add(demoName(demo), text);
  };

  return (
    <section class="sheet stack" aria-labelledby="add">
      <h2 id="add">{several.add}</h2>
      <FilesInput id="several-files" onChosen={forget} onText={add} />
      <p class="hint small">{several.privacyHint}</p>
      <Fold title={several.demos} startsOpen={startsOpen}>
        <ul>
          {demos.map((demo) => (
            <li key={demo}>
              <Button kind="plain" onClick={() => void addDemo(demo)}>
                {start.demos[demo].name}
              </Button>
            </li>
          ))}
        </ul>
      </Fold>
      <p role="status">{said.value.join(' ')}</p>
    </section>
  );
}
