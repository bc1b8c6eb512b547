/** What one answers where one does not know. */
export const unsure = 'I do not know';
