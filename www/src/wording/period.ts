import { wording } from './index';

const period = /^(\d+) (day|month|year)s?$/;

/** A length of time as the engine writes it, `3 months`, in words; null where it is none. */
export function periodInWords(value: string): string | null {
  const [, count, unit] = period.exec(value) ?? [];
  if (unit === undefined) return null;
  return wording.value.period[unit as keyof typeof wording.value.period](Number(count));
}
