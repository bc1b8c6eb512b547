/** What one answers where one does not know. */
export const unsure = '不知道';
