import type { Fact } from '../../../engine/answers';

/** How to find out what is not known. */
export const findOut = {
  'measure.kind': '请对方写明这项措施叫什么、清单里是第几项。',
  'measure.entry': '请对方写明：是因为哪一条记录、哪一份文书。',
  'measure.target': '请看通知或者决定写的是谁的名字。',
  'measure.published': '请对方告诉您，这项措施在哪里、哪一天公布过。',
  'measure.inNationalList':
    '国家有一份惩戒措施基础清单，会更新，我们没有收录它的全文。可以请对方指出是清单里的哪一项，或者到“信用中国”网站上查。',
  'measure.endedOn': '请对方写明从哪天到哪天。',
  class: '类别写在文书或者决定上的，照它填；没有写，可以问认定的单位。',
  determinedOn: '请看文书上的日期，补进记录里。',
  'display.lastShownDay': '记录补全以后才算得出。请先打开记录，看看还缺什么。',
  'display.status': '记录补全以后才算得出。请先打开记录，看看还缺什么。',
  'penalty.mitigation.minor': '请看处罚决定书有没有写“情节轻微”。',
  'penalty.mitigation.corrected': '请看处罚决定书有没有写您主动、及时改正。',
  'circumstances.occasional': '请想一想这是不是第一次、偶尔一次，能不能证明。',
  'circumstances.harmless': '请看文书有没有写造成了危害。',
} satisfies Partial<Record<Fact, string>>;
