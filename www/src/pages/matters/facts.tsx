import { StageTag } from '../../components/matter-card';
import type { Draft } from '../../drafts/draft';
import type { Told } from '../../matters/told';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { titleOf } from '../../wording/standing';

interface Props {
  readonly draft: Draft;
  readonly told: Told;
}

/** What the letter is and what has become of it. */
export function Facts({ draft, told }: Props) {
  const { matters, form } = wording.value;
  const words = matters.one;
  const { handedIn, markedOn, answered, closedOn, elsewhere } = draft.log;
  const day = (on: string | null | undefined) => (on == null ? null : dayInWords(on));
  const lines: readonly (readonly [string, string | null])[] = [
    [words.letter, form[draft.form].name],
    [words.about, told.entry === null ? words.subject : titleOf(told.entry.recorded)],
    [words.to, draft.receiver ?? matters.noReceiver],
    [words.madeOn, dayInWords(draft.madeOn)],
    [words.handedIn, day(handedIn?.on)],
    [words.way, handedIn === null ? null : matters.way[handedIn.way]],
    [words.receivedOn, day(handedIn?.receivedOn)],
    [words.number, handedIn?.number ?? null],
    [words.markedOn, day(markedOn)],
    [words.answered, day(answered?.on)],
    [words.result, answered === null ? null : matters.result[answered.result]],
    [words.closedOn, day(closedOn)],
    ...elsewhere.map(({ name, seenOn }) => [matters.log.elsewhere, `${name} ${dayInWords(seenOn)}`] as const),
  ];
  return (
    <section class="sheet stack" aria-labelledby="stage">
      <h2 id="stage">{words.stage}</h2>
      <p>
        <StageTag draft={draft} />
      </p>
      <dl class="matter-facts">
        {lines.map(
          ([name, value], at) =>
            value !== null && (
              <div key={at}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
