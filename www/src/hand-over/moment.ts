import { wording } from '../wording';
import { dayInWords } from '../wording/day';

const two = (number: number) => String(number).padStart(2, '0');
const minute = 60 * 1000;

/** So many minutes are clocks in China ahead of UTC, all year round. */
const china = 8 * 60;

/** The day and the time of day where clocks are so many minutes ahead of UTC. */
function inWords(instant: number, ahead: number): string {
  const there = new Date(instant + ahead * minute);
  const time = `${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`;
  return wording.value.handOver.receipt.at(dayInWords(there.toISOString().slice(0, 10)), time);
}

/** By the clock of the device: 2026年11月21日 09:05. */
export const momentInWords = (instant: number): string =>
  inWords(instant, -new Date(instant).getTimezoneOffset());

/** By the clock of whoever receives letters, wherever the device is. */
export const momentInChina = (instant: number): string =>
  wording.value.handOver.receipt.inChina(inWords(instant, china));
