import { Pager } from '.';
import type { Stories } from '../../gallery/story';

const pager = (page: number, pages: number) => <Pager page={page} pages={pages} turn={() => undefined} />;

export const stories: Stories = {
  first: () => pager(0, 100),
  within: () => pager(49, 100),
  last: () => pager(99, 100),
  only: () => pager(0, 1),
};
