import type { FindingCode } from '../../../engine/answers';
import type { FindingWords } from '../../finding-words';

/** What others did or did not do: limits of time, other sites, measures. */
export const conduct = {
  'deadline-missed': {
    topic: '有没有单位没按期办',
    title: '有单位没有按期办',
    means: '规定的期限过了，事情没有办，或者办晚了。',
    todo: '您可以催办。还不办，可以向它的上级或者信用主管部门反映。',
    open: '有的日子记录里没写，算不出有没有超过期限。',
  },
  'extension-not-in-higher-law': {
    topic: '延长答复有没有依据',
    title: '答复时间延长了，上一级的规定却没有说可以延长',
    means: '市里的规定允许延长；自治区后来的规定没有写可以延长。两个期限都列在下面。',
    todo: '可以问受理的单位：按哪一部规定延长的。',
    open: '如果延长了，要问清按的是哪一部规定。',
  },
  'third-party-still-shows': {
    topic: '别的网站撤了没有',
    title: '别的网站还在显示',
    means: '公示到期、修复或者撤销以后，别的网站也不该再显示。',
    todo: '您可以通知那个网站，要求撤下来。',
    open: '如果公示已经结束，而别的网站还在显示，您可以要求它撤下来。',
  },
  'reorganisation-shield': {
    topic: '重整期间能不能先屏蔽',
    title: '重整期间，可以申请先屏蔽',
    means: '法院批准重整以后，失信信息可以先屏蔽，计划执行完再修复。',
    todo: '可以申请临时修复。',
    open: '要看法院的裁定，以及计划执行完了没有。',
  },
  'measure-outside-list': {
    topic: '这项措施在不在清单里',
    title: '这项措施不在清单里',
    means: '惩戒措施要列在公布的清单里。当地规定的范围和国家清单里都没有它。',
    todo: '您可以请采取措施的单位说明依据；没有依据，可以要求停掉。',
    open: '当地规定的范围里没有它，要看国家清单里有没有。',
  },
  'measure-only-for-serious': {
    topic: '这项措施是不是只能用于严重失信',
    title: '这项措施只能用于严重失信',
    means: '这样的措施，是给上了严重失信名单的人定的。措施依据的那条记录，不在严重失信名单里。',
    todo: '您可以请采取措施的单位说明依据；没有依据，可以要求停掉。',
    open: '这样的措施，一般只用于上了严重失信名单的人。',
  },
  'measure-on-third-party': {
    topic: '这项措施有没有牵连别人',
    title: '这项措施用到了别人身上',
    means: '惩戒只能对本人，不能牵连家人、股东这些别的人。',
    todo: '被牵连的人可以要求停掉。',
    open: '惩戒只能对本人。',
  },
  'measure-unpublished': {
    topic: '这项措施有没有公布过',
    title: '这项措施没有公布过',
    means: '没有向社会公布的措施，不能用。',
    todo: '您可以要求停掉。',
    open: '没有公布的措施不能用。可以请对方指出公布在哪里。',
  },
  'measure-without-record': {
    topic: '措施依据的记录还在不在',
    title: '措施依据的记录没有了，措施却还在',
    means: '记录到期、修复或者撤销以后，跟着来的措施也要停。',
    todo: '您可以要求解除这项措施。',
    open: '措施依据的记录到期、修复或者撤销了，措施也要停。',
  },
  'measure-though-exempt': {
    topic: '这件事能不能免于惩戒',
    title: '这件事可以免于惩戒，措施却还在',
    means: '偶尔、轻微、主动及时改正又没有危害的，不受约束和惩戒。',
    todo: '您可以要求停掉这项措施。',
    open: '如果是偶尔、轻微、主动及时改正又没有危害，就不该有这项措施。',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
