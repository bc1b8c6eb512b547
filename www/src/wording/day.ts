import type { Day } from '../engine/answers';
import { language, type Language } from './index';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

const inWords: Record<Language, (year: number, month: number, day: number) => string> = {
  'zh-CN': (year, month, day) => `${year}年${month}月${day}日`,
  en: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
};

/** A day as it is read: 2026年11月21日. */
export function dayInWords(day: Day): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return inWords[language.value](year, month, date);
}
