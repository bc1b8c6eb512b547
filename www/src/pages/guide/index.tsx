import { Page } from '../../components/page';
import { wording } from '../../wording';

export function GuidePage() {
  const { guide } = wording.value;
  return <Page title={guide.title}>{null}</Page>;
}
