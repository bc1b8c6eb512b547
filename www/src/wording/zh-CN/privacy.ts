export const privacy = {
  title: '隐私',
};
