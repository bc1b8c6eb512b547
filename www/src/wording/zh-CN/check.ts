export const check = {
  title: '核对',
};
