import { Page } from '../../components/page';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';

function Section({ title, text }: { readonly title: string; readonly text: readonly string[] }) {
  return (
    <section class="stack measure">
      <h2>{title}</h2>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

export function AboutPage() {
  const { engine, calendarKnownUntil } = useLaw();
  const { about } = wording.value;
  const calendar = calendarKnownUntil === null ? [] : [about.limits.calendar(dayInWords(calendarKnownUntil))];
  return (
    <Page title={about.title}>
      <div class="stack-wide">
        <Section title={about.what.title} text={about.what.text} />
        <Section title={about.privacy.title} text={about.privacy.text} />
        <Section title={about.limits.title} text={[about.limits.law, ...calendar]} />
        {engine !== '' && <Section title={about.version.title} text={[engine]} />}
      </div>
    </Page>
  );
}
