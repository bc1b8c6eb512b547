export const guide = {
  title: '办事指引',
};
