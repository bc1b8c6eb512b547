import { answer } from '../../enter/fields';
import { Button } from '../../components/button';
import { address, goTo } from '../../router';
import { wording } from '../../wording';

/** The page on which a commitment is typed in. */
function enter() {
  answer('kind').value = 'commitment';
  goTo('enter');
}

/** What else can be done about commitments. */
export function Ways() {
  const words = wording.value.commitments;
  return (
    <section class="stack no-print" aria-labelledby="ways">
      <h2 id="ways">{words.ways}</h2>
      <ul>
        <li>
          <a class="tall-link" href={address('commitments', 'types')}>
            {words.types.link}
          </a>
        </li>
        <li>
          <a class="tall-link" href={address('commitments', 'declare')}>
            {words.declare.link}
          </a>
        </li>
        <li>
          <a class="tall-link" href={address('guide', 'commitments')}>
            {words.guide}
          </a>
        </li>
      </ul>
      <p>{words.addWhat}</p>
      <p>
        <Button kind="secondary" onClick={enter}>
          {words.add}
        </Button>
      </p>
    </section>
  );
}
