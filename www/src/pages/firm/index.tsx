import { Page } from '../../components/page';
import { address } from '../../router';
import { wording } from '../../wording';
import { needs } from './needs';
import './style.css';

const others = {
  record: address('record'),
  benefits: address('check', 'benefits'),
  measure: address('check', 'measure'),
} as const;

/** What firms need, each with what it is for. */
export function FirmPage() {
  const { firm } = wording.value;
  return (
    <Page title={firm.title}>
      <p class="measure">{firm.lead}</p>
      <div class="stack-wide firm">
        <ul class="firm-needs">
          {needs.map((need) => (
            <li key={need} class="sheet">
              <h2>
                <a class="tall-link" href={address(need)}>
                  {firm.needs[need].title}
                </a>
              </h2>
              <p>{firm.needs[need].what}</p>
            </li>
          ))}
        </ul>
        <section class="stack" aria-labelledby="also">
          <h2 id="also">{firm.also}</h2>
          <ul class="firm-others">
            {(['record', 'benefits', 'measure'] as const).map((other) => (
              <li key={other}>
                <a class="tall-link" href={others[other]}>
                  {firm.others[other].title}
                </a>
                <p class="small soft">{firm.others[other].what}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}
