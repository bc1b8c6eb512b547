import { useEffect } from 'preact/hooks';
import { Awaited } from '../../../components/awaited';
import { EntrySheet } from '../../../components/entry-sheet';
import { Page } from '../../../components/page';
import { useEngine } from '../../../engine/context';
import { useAsked } from '../../../engine/use-asked';
import { remember } from '../../../record/listing';
import { details, type Sheet } from '../../../record/sheet';
import { useExplain } from '../../../record/use-explain';
import { address } from '../../../router';
import { wording } from '../../../wording';
import { dayInWords } from '../../../wording/day';
import { titleOf } from '../../../wording/standing';
import { AsOf } from '../as-of';
import { Neighbours } from './neighbours';
import { Take } from './take';

interface Props {
  readonly open: Sheet;
  readonly id: string;
}

function Back() {
  return (
    <p class="no-print">
      <a class="back" href={address('record')}>
        {wording.value.entry.back}
      </a>
    </p>
  );
}

function Inside({ open, id }: Props) {
  const explain = useExplain(open);
  const engine = useEngine();
  const { answer: told, ...asked } = useAsked(() => details(engine, open, id), [open, id]);
  const { asOf, today } = open;

  if (told === null) return <Awaited {...asked} />;
  return (
    <>
      <EntrySheet
        entry={told.entry}
        source={open.source}
        asOf={asOf}
        isToday={asOf === today}
        explain={explain}
      />
      <Take open={open} told={told} />
    </>
  );
}

/** All of one entry. */
export function EntryPage({ open, id }: Props) {
  const { entry: words, entryKind } = wording.value;
  const row = open.rows.find((one) => one.id === id);
  useEffect(() => {
    remember(id);
  }, [id]);
  if (row === undefined) {
    return (
      <Page title={words.gone.title}>
        <div class="stack">
          <p>{words.gone.what}</p>
          <Back />
        </div>
      </Page>
    );
  }
  return (
    <Page
      title={titleOf(row)}
      titleLanguage={row.title === null ? undefined : 'zh-CN'}
      caption={entryKind[row.kind]}
    >
      <div class="stack-wide">
        <Back />
        <AsOf open={open} only={id} />
        <Inside open={open} id={id} />
        <Neighbours rows={open.rows} id={id} />
        <Back />
        <p class="print-only small">{words.printed(dayInWords(open.asOf))}</p>
      </div>
    </Page>
  );
}
