import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container.textContent;

test('each place says what it says: published where the text says so, and only there', () => {
  show('everywhere');
  const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  const published = (pack: string) => {
    const of = said.find((one) => one.startsWith(pack)) ?? '';
    return /向社会公开|网站公示/.test(of);
  };
  expect(published('KLM')).toBe(false);
  expect(published('XJ')).toBe(true);
  expect(published('SQ')).toBe(false);
  expect(published('JS')).toBe(false);
  expect(published('HLJ')).toBe(true);
  expect(said.some((one) => one.startsWith('ZY'))).toBe(false);
});

test('where nothing was read it says so', () => {
  expect(show('nothingRead')).toContain('没有写承诺会不会公开');
});

test('people are told what is masked', () => {
  expect(show('aPerson')).toContain('公开时请要求遮住');
  document.body.textContent = '';
  expect(show('karamay')).not.toContain('公开时请要求遮住');
});
