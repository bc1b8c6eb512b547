import { Page } from '../../components/page';
import { wording } from '../../wording';

export function EnterPage() {
  const { enter } = wording.value;
  return <Page title={enter.title}>{null}</Page>;
}
