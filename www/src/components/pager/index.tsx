import { wording } from '../../wording';
import { Button } from '../button';
import './style.css';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly turn: (page: number) => void;
}

/** The way from page to page of a long list. Nothing where there is only one. */
export function Pager({ page, pages, turn }: Props) {
  const words = wording.value.table;
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label={words.pages}>
      {page > 0 && (
        <Button
          kind="secondary"
          onClick={() => {
            turn(page - 1);
          }}
        >
          {words.previous}
        </Button>
      )}
      <span>{words.page(page + 1, pages)}</span>
      {page < pages - 1 && (
        <Button
          kind="secondary"
          onClick={() => {
            turn(page + 1);
          }}
        >
          {words.next}
        </Button>
      )}
    </nav>
  );
}
