import { OpenFirst } from '../../components/open-first';
import { Page } from '../../components/page';
import { sheet } from '../../record/sheet';
import { asked } from '../../router';
import { wording } from '../../wording';
import { EntryPage } from './entry';
import { Overview } from './overview';
import './style.css';

function NoRecord() {
  const { record } = wording.value;
  return (
    <Page title={record.none.title}>
      <OpenFirst why={[record.none.what]} press={record.none.open} />
    </Page>
  );
}

/** The record that is open, or the entry of it that the address names. */
export function Record() {
  const open = sheet.value;
  const id = asked.value;
  if (open === null) return <NoRecord />;
  return id === null ? <Overview open={open} /> : <EntryPage key={id} open={open} id={id} />;
}
