export const enter = {
  title: '手工录入一条',
};
