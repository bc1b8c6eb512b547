import { useEffect } from 'preact/hooks';
import { SummaryCheck } from '.';
import type { Offer } from '../../code/offer';
import { offer, summary } from '../../gallery/codes';
import type { Stories } from '../../gallery/story';
import { draft } from '../../typed';

const name = 'summary-text';

function Pasted({ text, against = null }: { readonly text: string; readonly against?: Offer | null }) {
  draft(name, () => name).value = text;
  useEffect(() => {
    document.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
  }, []);
  return <SummaryCheck offer={against} />;
}

const fewer: Offer = { ...offer, lines: offer.lines.filter(({ part }) => part !== 'good') };

export const stories: Stories = {
  empty: () => <Pasted text="" />,
  unchanged: () => <Pasted text={summary} />,
  unchangedAgainstTheRecord: () => <Pasted text={summary} against={fewer} />,
  changed: () => <Pasted text={summary.replace('2026-06-15', '2020-06-15')} against={offer} />,
  cut: () => <Pasted text={summary.replace(/\nSM3.*$/, '')} />,
  other: () => <Pasted text="https://example.invalid/" />,
};
