import { CalendarExport } from '../../components/calendar-export';
import { DiscardButton } from '../../components/discard-button';
import { DraftSaving } from '../../components/draft-saving';
import { nameOf } from '../../components/matter-card';
import { MatterLog } from '../../components/matter-log';
import { Page } from '../../components/page';
import { TextField } from '../../components/text-field';
import { matterDays } from '../../calendar/matter-days';
import { change } from '../../drafts/desk';
import { discard } from '../../drafts/saving';
import type { ToldMatter } from '../../matters/order';
import { address, goTo } from '../../router';
import { wording } from '../../wording';
import { Due } from './due';
import { Facts } from './facts';
import { NextLetters } from './next-letters';
import { OpenLetter } from './open-letter';

/** One matter: how far it is, until when to wait, and what to do next. */
export function One({ item, told }: ToldMatter) {
  const { draft } = item;
  const words = wording.value.matters;
  const { today } = told;
  const days = matterDays(draft, told);
  return (
    <Page
      title={nameOf(draft)}
      caption={draft.title === null ? words.title : words.one.caption(wording.value.form[draft.form].name)}
    >
      <div class="stack-wide">
        <p class="no-print">
          <a class="back" href={address('matters')}>
            {words.toAll}
          </a>
        </p>
        <Facts draft={draft} told={told} />
        <Due draft={draft} told={told} />
        <MatterLog
          draft={draft}
          today={today}
          onLog={(log) => {
            change(draft.id, { log }, today);
          }}
        />
        <NextLetters draft={draft} told={told} />
        {days.length > 0 && (
          <section class="sheet stack no-print" aria-labelledby="calendar">
            <h2 id="calendar">{wording.value.entry.take.calendar}</h2>
            <CalendarExport days={days} today={today} headed={false} />
          </section>
        )}
        <section class="stack no-print" aria-labelledby="the-letter">
          <h2 id="the-letter">{words.one.letter}</h2>
          <OpenLetter draft={draft} />
          <TextField
            id="matter-name"
            label={words.one.name}
            text={{
              get value() {
                return draft.title ?? '';
              },
              set value(text) {
                change(draft.id, { title: text.trim() === '' ? null : text.slice(0, 200) }, today);
              },
            }}
          />
        </section>
        <DraftSaving item={item} today={today} />
        <p class="no-print">
          <DiscardButton
            label={words.discard.press}
            onDiscard={() => {
              discard(draft.id);
              goTo('matters');
            }}
          />
        </p>
      </div>
    </Page>
  );
}
