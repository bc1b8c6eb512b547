import type { Wording } from '../index';

export const glossary = {
  title: 'Glossary',
  lead: 'Words that you will meet, each in a sentence or two.',
  whatIs: (name: string) => `What does “${name}” mean?`,
  all: 'All words',
  toTopic: 'Read this page of the guide',
} satisfies Wording['glossary'];
