export const glossary = {
  title: '词语解释',
  lead: '办事时常碰到的词，一句话说明白。',
  whatIs: (name: string) => `什么是“${name}”？`,
  all: '看全部词语',
  toTopic: '看这篇指引',
};
