import { Page } from '../../components/page';
import { wording } from '../../wording';

export function PrivacyPage() {
  const { privacy } = wording.value;
  return <Page title={privacy.title}>{null}</Page>;
}
