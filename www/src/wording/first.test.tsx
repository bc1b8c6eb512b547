import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AgedLaw } from '../components/aged-law';
import { Crash } from '../components/crash';
import { ErrorSummary } from '../components/error-summary';
import { Footer } from '../components/footer';
import { Header } from '../components/header';
import { IdleWarning } from '../components/idle-warning';
import { InAppHint } from '../components/in-app-hint';
import { ProblemList } from '../components/problem-list';
import { UpdateNotice } from '../components/update-notice';
import { Waiting } from '../components/waiting';
import { EngineContext } from '../engine/context';
import { startEngine } from '../engine/engine';
import { fakeCalls, loaded } from '../gallery/fake-engine';
import { evaluation, problem } from '../gallery/samples';
import { AboutPage } from '../pages/about';
import { Start } from '../pages/start';
import { Unavailable } from '../pages/unavailable';
import { forgetTyped } from '../typed';
import { allWords, wording, type Wording } from '.';
import { first } from './zh-CN/first';

const nothing = () => undefined;

beforeEach(() => {
  // What tests before it typed has labels of later pages.
  forgetTyped();
  const begun: Partial<Wording> = { ...first };
  wording.value = begun as Wording;
});
afterEach(allWords);

const parts: Readonly<Record<string, ComponentChild>> = {
  'what is wrong with a record': <ProblemList problems={[problem]} />,
  'an error': <ErrorSummary errors={[{ field: 'record-file', text: () => '（虚构）' }]} />,
  'a wait': <Waiting busy cancel={nothing} />,
  'law that was checked long ago': <AgedLaw verifiedOn="2026-01-02" />,
  'a new version': <UpdateNotice loses={() => ['1']} onUpdate={nothing} />,
  'nobody there': <IdleWarning secondsLeft={60} onStay={nothing} onClear={nothing} />,
  'a hint inside apps': <InAppHint userAgent="MicroMessenger/8.0" />,
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

test('the words that come later draw nothing of the first page anew', async () => {
  const drawn = vi.fn(() => <p>{wording.value.siteName}</p>);
  const Part = drawn;
  render(<Part />);
  expect(wording.value).not.toHaveProperty('record');
  await allWords();
  expect(wording.value).toHaveProperty('record');
  expect(drawn).toHaveBeenCalledTimes(1);
});
