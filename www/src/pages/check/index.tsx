import { Page } from '../../components/page';
import { wording } from '../../wording';

export function CheckPage() {
  const { check } = wording.value;
  return <Page title={check.title}>{null}</Page>;
}
