import { letterAddress, reviewStep } from '../../apply/matter';
import { aboutOf } from '../../apply/list';
import { said, say } from '../../apply/answers';
import { topicOfLetter } from '../../apply/topics';
import { FormField } from '../../components/form-field';
import { Help } from '../../components/help';
import { LetterStart } from '../../components/letter-start';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { address } from '../../router';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { dayInWords } from '../../wording/day';
import type { Shown } from './shown';

/** Where to come back to: the entry that the letter is about, or the record. */
export function Back({ place: { entry } }: Pick<Shown, 'place'>) {
  const words = wording.value.apply;
  return (
    <p class="no-print">
      <a class="back" href={entry === null ? address('record') : address('record', entry)}>
        {entry === null ? words.toRecord : words.toEntry}
      </a>
    </p>
  );
}

/** What this letter does, before anything is asked. */
export function Start({ open, form, place, steps, reopen }: Shown) {
  const words = wording.value.apply;
  const { today, asOf } = open;
  const title = aboutOf(open, place.entry);
  const receiver = form.steps.flatMap(({ fields }) => fields).find(({ id }) => id === 'letter.receiver');
  return (
    <Page title={spoken(form.title)} caption={title === null ? words.ofSubject : words.ofEntry(title)}>
      <div class="stack-wide">
        <Back place={place} />
        {asOf !== today && <Notice tone="warning" title={words.start.another(dayInWords(asOf))} />}
        <LetterStart form={form} asOf={asOf}>
          {receiver !== undefined && receiver.options.length > 1 ? (
            <FormField
              field={receiver}
              labelHidden
              said={said(place, receiver)}
              onSay={(value) => {
                say(place, receiver, value);
                void reopen();
              }}
            />
          ) : undefined}
        </LetterStart>
        <Help topic={topicOfLetter[place.form]} />
        <div class="stack">
          <p class="soft">{words.start.steps(steps.length)}</p>
          <div class="actions">
            <a class="button button-primary" href={letterAddress(place, steps[0] ?? reviewStep)}>
              {words.start.begin}
            </a>
            <a class="button button-plain" href={address('apply')}>
              {words.toAll}
            </a>
          </div>
        </div>
      </div>
    </Page>
  );
}
