/** The values of a text as a check group keeps it. */
export const valuesIn = (text: string): string[] => text.split(' ').filter(Boolean);
