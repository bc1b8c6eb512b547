import type { Wording } from '../index';

export const table = {
  title: 'All entries in a table',
  asTable: 'As a table',
  asCards: 'As cards',
  column: {
    title: 'Name',
    kind: 'Kind',
    status: 'Where it stands',
    remaining: 'Days left',
    repair: 'Repair from',
    last: 'Last day',
  },
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  over: (count) => (count === 1 ? '1 day over' : `${count} days over`),
  none: '–',
  filter: 'Narrow down',
  every: 'All',
  search: 'Find in name, body or number',
  range: (first, last, all) => `${first} to ${last} of ${all}`,
  empty: 'No entry fits.',
  clear: 'Remove these conditions',
  previous: 'Previous page',
  next: 'Next page',
  pages: 'Pages',
  page: (nth, all) => `Page ${nth} of ${all}`,
} satisfies Wording['table'];
