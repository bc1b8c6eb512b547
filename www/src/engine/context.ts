import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Engine } from './engine';

export const EngineContext = createContext<Engine | null>(null);

export function useEngine(): Engine {
  const engine = useContext(EngineContext);
  if (!engine) throw new Error('this part of the page stands outside the app');
  return engine;
}
