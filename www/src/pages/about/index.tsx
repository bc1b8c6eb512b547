import { Page } from '../../components/page';
import { newestCheck } from '../../offline/law-age';
import { useLaw } from '../../record/law-book';
import { address, type Route } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';

interface Props {
  readonly title: string;
  readonly text: readonly string[];
  readonly more?: { readonly route: Route; readonly text: string };
}

function Section({ title, text, more }: Props) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {more && (
        <p>
          <a class="button button-plain" href={address(more.route)}>
            {more.text}
          </a>
        </p>
      )}
    </section>
  );
}

export function AboutPage() {
  const { engine, calendarKnownUntil, packs } = useLaw();
  const { about } = wording.value;
  const { limits, privacy, sources } = about;
  const checked = newestCheck(packs);
  const known = [
    calendarKnownUntil !== null && limits.calendar(dayInWords(calendarKnownUntil)),
    checked !== null && limits.verified(dayInWords(checked)),
  ].filter((line) => line !== false);
  return (
    <Page title={about.title}>
      <div class="stack-wide measure">
        <Section {...about.what} />
        <Section {...privacy} more={{ route: 'privacy', text: privacy.more }} />
        <Section {...sources} more={{ route: 'law', text: sources.more }} />
        <Section title={limits.title} text={[limits.letter, limits.law, ...known]} />
        <Section {...about.operators} />
        <Section {...about.licence} />
        {engine !== '' && <Section title={about.version.title} text={[about.version.engine(engine)]} />}
      </div>
    </Page>
  );
}
