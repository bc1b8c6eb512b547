import type { PackView } from '../../engine/answers';
import { wording } from '../../wording';
import { CertaintyTag } from '../citation';
import { Day } from '../day';
import { Classes } from './classes';
import { Inferences } from './inferences';
import { Letters } from './letters';
import { Limits } from './limits';
import { Others } from './others';
import { Periods } from './periods';
import { Provisions } from './provisions';

function Facts({ pack }: { readonly pack: PackView }) {
  const { law: words, certaintyMeans } = wording.value;
  return (
    <dl class="facts">
      <div>
        <dt>{words.reach}</dt>
        <dd>{words.reaches[pack.level]}</dd>
      </div>
      <div>
        <dt>{words.readAs}</dt>
        <dd>
          <CertaintyTag certainty={pack.readAs} />{' '}
          <span class="small soft">{certaintyMeans[pack.readAs]}</span>
        </dd>
      </div>
      <div>
        <dt>{words.published}</dt>
        <dd>
          <span lang="zh-CN">{pack.published}</span>
          <p class="small soft">{pack.status === 'draft' ? words.groups.draft.what : words.readThere}</p>
        </dd>
      </div>
      <div>
        <dt>{words.verifiedOn}</dt>
        <dd>
          <Day day={pack.verifiedOn} />
        </dd>
      </div>
    </dl>
  );
}

/** What a pack settles: the numbers first, each with its source, and then what every provision says. */
export function Contents({ pack }: { readonly pack: PackView }) {
  return (
    <div class="law-contents stack-wide">
      <Facts pack={pack} />
      <Periods pack={pack} />
      <Limits pack={pack} />
      <Classes pack={pack} />
      <Letters pack={pack} />
      <Others pack={pack} />
      <Inferences pack={pack} />
      <Provisions pack={pack} />
    </div>
  );
}
