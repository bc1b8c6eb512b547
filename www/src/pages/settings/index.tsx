import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { Choices } from '../../components/choices';
import { Page } from '../../components/page';
import { Tick } from '../../components/tick';
import { publicComputer } from '../../keeping/public-computer';
import { remember, remembered } from '../../views/remember';
import { aspects, usualView, view, viewOf, type Aspect } from '../../views/view';
import { language, speak, wording } from '../../wording';
import { languages, type Language } from '../../wording/languages';

const spoken = Object.entries(languages).map(([lang, { name }]) => ({
  value: lang as Language,
  label: name,
  lang,
}));

/** The choices of one aspect; their names are words of the catalogue under the same keys. */
function AspectChoices({ aspect }: { readonly aspect: Aspect }) {
  const { title, choices: names } = wording.value.settings.aspects[aspect];
  const options = Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <Choices
      id={aspect}
      legend={title}
      options={options}
      chosen={view.value[aspect]}
      onChoose={(choice) => {
        view.value = viewOf({ ...view.value, [aspect]: choice });
      }}
    />
  );
}

/** Off until the person asks, and back off where the browser refuses. */
function Remember() {
  const refused = useSignal(false);
  const { remember: words } = wording.value.settings;
  const change = (wanted: boolean) => {
    remember(wanted);
    refused.value = wanted && !remembered.value;
  };
  return (
    <section class="stack" aria-labelledby="remember-title">
      <h2 id="remember-title">{words.title}</h2>
      <Tick
        id="remember"
        label={words.label}
        hint={publicComputer.value ? words.publicComputer : words.what}
        ticked={remembered.value}
        disabled={publicComputer.value}
        onChange={change}
      />
      <p role="status">{refused.value ? words.refused : null}</p>
    </section>
  );
}

export function SettingsPage() {
  const { settings } = wording.value;
  return (
    <Page title={settings.title}>
      <div class="stack-wide measure">
        <p>{settings.lead}</p>
        {aspects.map((aspect) => (
          <AspectChoices key={aspect} aspect={aspect} />
        ))}
        <Choices
          id="language"
          legend={settings.language.title}
          options={spoken}
          chosen={language.value}
          onChoose={(next) => void speak(next)}
        />
        <Button kind="secondary" onClick={() => (view.value = usualView)}>
          {settings.usual}
        </Button>
        <Remember />
      </div>
    </Page>
  );
}
