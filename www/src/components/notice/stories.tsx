import { Notice } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  information: () => (
    <Notice tone="information" title="想查银行贷款的记录？">
      <p>那是征信报告，请到人民银行征信中心查询。</p>
    </Notice>
  ),
  warning: () => (
    <Notice tone="warning" title="过了最后一天还在公示">
      <p>您可以提出异议。</p>
    </Notice>
  ),
  titleOnly: () => <Notice tone="information" title="没有需要处理的事" />,
};
