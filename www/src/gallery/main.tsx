import { render } from 'preact';
import '../styles/index.css';
import { lawBook, Law } from '../record/law-book';
import { rules } from './law';
import { List } from './list';
import { about, provisions } from './samples';
import { applyView } from '../views/apply';
import type { Stories, Story } from './story';
import { parts, showIn } from './views';
import '../styles/print.css';

const modules = import.meta.glob<{ readonly stories: Stories }>('../components/*/stories.tsx', {
  eager: true,
});

const stories = new Map<string, Story>(
  Object.entries(modules).flatMap(([path, module]) => {
    const component = path.split('/').slice(-2, -1).join('');
    return Object.entries(module.stories).map(([name, story]) => [`${component}/${name}`, story] as const);
  }),
);

function Alone({ name, story }: { readonly name: string; readonly story: Story }) {
  return (
    <>
      <h2 class="small">{name}</h2>
      <div>{story()}</div>
    </>
  );
}

/** The story that the fragment names, alone on the page and in the views that it names; without one, the list of all. */
async function show(place: HTMLElement) {
  const { story: name, names } = parts(location.hash.slice(1));
  await showIn(names);
  const story = stories.get(name);
  render(null, place);
  render(
    <Law.Provider value={lawBook(about, provisions, rules)}>
      <h1 class="small">Components</h1>
      {story ? <Alone name={name} story={story} /> : <List names={[...stories.keys()]} />}
    </Law.Provider>,
    place,
  );
  document.title = name === '' ? 'Components' : name;
  // Stories of whole pages set the title too; this says for certain what is shown.
  place.dataset['shown'] = location.hash.slice(1);
}

const place = document.getElementById('main');
if (place) {
  applyView();
  void show(place);
  addEventListener('hashchange', () => {
    void show(place);
  });
}
