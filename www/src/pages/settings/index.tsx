import { Page } from '../../components/page';
import { wording } from '../../wording';

export function SettingsPage() {
  const { settings } = wording.value;
  return <Page title={settings.title}>{null}</Page>;
}
