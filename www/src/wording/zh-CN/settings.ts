export const settings = {
  title: '显示设置',
};
