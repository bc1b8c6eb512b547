import { useEffect } from 'preact/hooks';
import { onDesk } from '../../drafts/desk';
import { lookedThrough, startDrafts } from '../../drafts/start';
import { useEngine } from '../../engine/context';
import { useMatters } from '../../matters/use-told';
import { Page } from '../../components/page';
import { Progress } from '../../components/progress';
import { address, asked } from '../../router';
import { wording } from '../../wording';
import { List } from './list';
import { One } from './one';
import './style.css';

function Unknown() {
  const words = wording.value.matters;
  return (
    <Page title={words.title}>
      <div class="stack">
        <p>{words.unknown}</p>
        <p>
          <a class="back" href={address('matters')}>
            {words.toAll}
          </a>
        </p>
      </div>
    </Page>
  );
}

/** What the person has under way, or the matter that the address names. */
export function MattersPage() {
  const engine = useEngine();
  useEffect(() => {
    void startDrafts(engine);
  }, [engine]);
  const matters = useMatters();
  const id = asked.value;
  if (matters === null || !lookedThrough.value)
    return (
      <Page title={wording.value.matters.title}>
        <Progress text={wording.value.busy} />
      </Page>
    );
  if (id === null) return <List matters={matters} />;
  const one = matters.find(({ item }) => item.draft.id === id);
  if (one !== undefined) return <One key={id} {...one} />;
  if (onDesk(id) !== undefined) return <Progress text={wording.value.busy} />;
  return <Unknown />;
}
