import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { desk } from '../drafts/desk';
import type { Engine } from '../engine/engine';
import { useEngine } from '../engine/context';
import { inOrder, type ToldMatter } from './order';
import { nothingTold, told } from './told';

async function all(engine: Engine): Promise<readonly ToldMatter[] | null> {
  const today = await engine.ask('todayInChina');
  if (today === null) return null;
  const answers = desk.peek().map(async (item) => ({
    item,
    // One whose record cannot be told of, however strange it is, hides no other.
    told: await told(engine, item.draft, today).catch(() => nothingTold(today, item.draft.record.text)),
  }));
  return inOrder(await Promise.all(answers));
}

/** Every matter with what the engine says of it, the next due first; null: not told yet. */
export function useMatters(): readonly ToldMatter[] | null {
  const engine = useEngine();
  const matters = useSignal<readonly ToldMatter[] | null>(null);
  const drafts = desk.value.map(({ draft }) => draft);
  useEffect(() => {
    let current = true;
    void all(engine).then((answer) => {
      if (current) matters.value = answer;
    });
    return () => {
      current = false;
    };
  }, [engine, ...drafts]);
  // What was saved or followed since is told with what is on the desk now.
  return (
    matters.value?.flatMap(({ item, told: of }) => {
      const now = desk.value.find(({ draft }) => draft.id === item.draft.id);
      return now === undefined ? [] : [{ item: now, told: of }];
    }) ?? null
  );
}
