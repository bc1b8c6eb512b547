import { Button } from '../../components/button';
import { publicAddress, publicComputer, setPublicComputer } from '../../keeping/public-computer';
import { limits } from '../../limits';
import { wording } from '../../wording';

/** The switch of the mode, what it does, and what it cannot do. */
export function PublicComputer() {
  const { publicComputer: words } = wording.value.privacy;
  const on = publicComputer.value;
  return (
    <section class="sheet stack">
      <h2>{words.title}</h2>
      <p role="status">
        <strong>{on ? words.isOn : null}</strong>
      </p>
      {words.what.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{words.idle(limits.idleMinutes, limits.warningMinutes)}</p>
      <p>{words.browser}</p>
      <Button
        kind={on ? 'secondary' : 'primary'}
        onClick={() => {
          setPublicComputer(!on);
        }}
      >
        {on ? words.off : words.on}
      </Button>
      <p class="small">
        {words.address} <code>{publicAddress()}</code>
      </p>
    </section>
  );
}
