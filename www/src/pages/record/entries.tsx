import { useMemo } from 'preact/hooks';
import { Button } from '../../components/button';
import { Counters } from '../../components/counters';
import { EntryCard } from '../../components/entry-card';
import { EntryTable } from '../../components/entry-table';
import { InSteps } from '../../components/in-steps';
import { groups, parts, type Group, type Part } from '../../record/groups';
import { listing, look } from '../../record/listing';
import type { Row } from '../../engine/answers';
import { useReturn } from '../../record/return';
import { few, type Sheet } from '../../record/sheet';
import { stands, tally, type Standing } from '../../record/tally';
import { useExplain } from '../../record/use-explain';
import { wording } from '../../wording';

/** As many as can be read as cards; more come as a table. */
const fewEnoughForCards = 20;

interface CardsProps {
  readonly rows: readonly Row[];
  readonly open: Sheet;
}

interface PartProps {
  readonly part: Part;
  readonly all: readonly Group[];
  readonly open: Sheet;
  /** Whether the part needs a name, because there are others. */
  readonly named: boolean;
}

function PartOfRecord({ part, all, open, named }: PartProps) {
  const { entryKind, record } = wording.value;
  const KindHeading = named ? 'h4' : 'h3';
  const single = parts[part].length === 1;
  const explain = useExplain(open);
  const told = new Map((open.evaluation?.entries ?? []).map((entry) => [entry.id, entry]));
  return (
    <div class={`entries-part entries-${part} stack`}>
      {named && <h3>{record.part[part]}</h3>}
      {all.map(({ kind, rows }) => (
        <div key={kind} class="stack">
          {!(named && single) && (
            <KindHeading class="entries-kind">{record.group(entryKind[kind], rows.length)}</KindHeading>
          )}
          <ul class="cards">
            {rows.map((row) => (
              <li key={row.id}>
                <EntryCard
                  row={row}
                  asOf={open.asOf}
                  told={told.get(row.id) ?? null}
                  explain={explain}
                  level={named && !single ? 5 : 4}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Cards({ rows, open }: CardsProps) {
  useReturn(false);
  const there = (Object.keys(parts) as Part[])
    .map((part) => ({ part, all: groups(rows, part) }))
    .filter(({ all }) => all.length > 0);
  const named = there.length > 1 || there.some(({ part }) => part !== 'weighing');
  return (
    <>
      {there.map(({ part, all }) => (
        <PartOfRecord key={part} part={part} all={all} open={open} named={named} />
      ))}
    </>
  );
}

function Chosen({ standing, count }: { readonly standing: Standing; readonly count: number }) {
  const words = wording.value.record;
  return (
    <>
      {words.only(words.counters[standing], count)}{' '}
      <Button
        kind="plain"
        onClick={() => {
          look({ standing: null });
        }}
      >
        {words.all}
      </Button>
    </>
  );
}

/** The entries: counted, narrowed by what is counted, as cards by kind or as a table. */
export function Entries({ open }: { readonly open: Sheet }) {
  const { record, table: words } = wording.value;
  const { standing, asTable } = listing.value;
  const { rows } = open;
  const those = useMemo(
    () => (standing === null ? rows : rows.filter((row) => stands(row, standing))),
    [rows, standing],
  );
  // It only changes with its rows, whatever else comes to be known of the record.
  const table = useMemo(() => <EntryTable rows={those} />, [those]);
  if (rows.length === 0) return null;
  const drawnAsTable = asTable ?? rows.length > fewEnoughForCards;
  return (
    <section class="stack" aria-labelledby="entries">
      <InSteps atOnce={rows.length > few ? 4 : 5}>
        <h2 id="entries">{record.entries}</h2>
        <Counters
          tally={tally(rows)}
          chosen={standing}
          choose={(next) => {
            look({ standing: next });
          }}
        />
        <p role="status">{standing !== null && <Chosen standing={standing} count={those.length} />}</p>
        {drawnAsTable ? table : <Cards rows={those} open={open} />}
        {rows.length > 1 && (drawnAsTable ? rows.length <= fewEnoughForCards : true) && (
          <Button
            kind="plain"
            onClick={() => {
              look({ asTable: !drawnAsTable });
            }}
          >
            {drawnAsTable ? words.asCards : words.asTable}
          </Button>
        )}
      </InSteps>
    </section>
  );
}
