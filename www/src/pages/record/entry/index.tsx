import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { EntrySheet } from '../../../components/entry-sheet';
import { Page } from '../../../components/page';
import { Progress } from '../../../components/progress';
import type { Explanation } from '../../../engine/answers';
import { useEngine } from '../../../engine/context';
import { remember } from '../../../record/listing';
import { details, type Details, type Sheet } from '../../../record/sheet';
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

function useDetails(open: Sheet, id: string) {
  const engine = useEngine();
  const told = useSignal<Details | null | 'asked'>('asked');
  useEffect(() => {
    let current = true;
    void details(engine, open, id).then((answer) => {
      if (current) told.value = answer;
    });
    return () => {
      current = false;
    };
  }, [open, id]);
  return told.value;
}

function Inside({ open, id }: Props) {
  const engine = useEngine();
  const { entry: words, busy } = wording.value;
  const told = useDetails(open, id);
  const { text, asOf, today } = open;

  const explain = async (of: string): Promise<Explanation | null> => {
    const answer = await engine.ask('explain', { recordText: text, today: asOf, entry: of });
    return answer?.status === 'success' ? answer : null;
  };

  if (told === 'asked') return <Progress text={busy} />;
  if (told === null) return <p>{words.failed}</p>;
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
