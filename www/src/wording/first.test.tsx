import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Crash } from '../components/crash';
import { Footer } from '../components/footer';
import { Header } from '../components/header';
import { EngineContext } from '../engine/context';
import { startEngine } from '../engine/engine';
import { fakeCalls, loaded } from '../gallery/fake-engine';
import { evaluation } from '../gallery/samples';
import { AboutPage } from '../pages/about';
import { Start } from '../pages/start';
import { Unavailable } from '../pages/unavailable';
import { allWords, wording, type Wording } from '.';
import { first } from './zh-CN/first';

const begun: Partial<Wording> = first;
const nothing = () => undefined;

beforeEach(() => {
  wording.value = begun as Wording;
});
afterEach(allWords);

const parts: Readonly<Record<string, ComponentChild>> = {
  header: <Header />,
  footer: <Footer />,
  start: <Start />,
  about: <AboutPage />,
  unavailable: <Unavailable guidance={null} reload={nothing} />,
  crash: <Crash startAgain={nothing} />,
};

test.each(Object.entries(parts))('%s needs the first words only', (_, part) => {
  const engine = startEngine(loaded(fakeCalls({ status: 'success', ...evaluation })));
  const { container } = render(<EngineContext.Provider value={engine}>{part}</EngineContext.Provider>);
  expect(container.textContent).not.toBe('');
  expect(container.textContent).not.toContain('undefined');
});
