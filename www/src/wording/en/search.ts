import type { Wording } from '../index';

export const search = {
  label: 'What are you looking for?',
  hint: 'Plain words will do, such as: blacklist, how long, object',
  typed: 'Search',
  count: (count: number) => (count === 0 ? 'Nothing found. Try another word.' : `Found in ${count} places.`),
  nearest: (count: number) => `Nothing holds all of it. These ${count} come near.`,
  more: (count: number) => `${count} more`,
  kinds: { topic: 'Guide', term: 'Words', pack: 'Laws', provision: 'Provisions' },
} satisfies Wording['search'];
