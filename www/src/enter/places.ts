/** The places whose own law is known, with their division codes. */
export const places: Readonly<Record<string, string | null>> = {
  karamay: '650200',
  xinjiang: '650000',
  suqian: '321300',
  jiangsu: '320000',
  zhangye: '620700',
  heilongjiang: '230000',
  elsewhere: null,
};
export const elsewhere = 'elsewhere';
