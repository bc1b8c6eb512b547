import { OpenFirst } from '../../components/open-first';
import { HandOverList } from '../../components/hand-over-list';
import { Page } from '../../components/page';
import { placeNamed } from '../../apply/matter';
import { sheet } from '../../record/sheet';
import { asked } from '../../router';
import { wording } from '../../wording';
import { List } from './list';
import { Write } from './write';
import './style.css';

function NoRecord() {
  const words = wording.value.apply;
  return (
    <Page title={words.title}>
      <OpenFirst why={[words.noRecord]} press={words.openRecord}>
        <HandOverList />
      </OpenFirst>
    </Page>
  );
}

/** The letters of the open record, or the one that the address names. */
export function ApplyPage() {
  const open = sheet.value;
  const place = placeNamed(asked.value);
  if (open === null) return <NoRecord />;
  if (place === null) return <List open={open} />;
  return <Write key={`${place.form} ${place.entry ?? ''}`} open={open} place={place} />;
}
