import { daysAfter } from '../../drafts/days';
import type { Day } from '../../engine/answers';
import { limits } from '../../limits';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import type { Written } from '../field';
import { RadioGroup } from '../radio-group';

interface Props {
  readonly id: string;
  readonly today: Day;
  readonly chosen: Written<string>;
}

/** For how many days a draft stays on the device. */
export function HowLong({ id, today, chosen }: Props) {
  const words = wording.value.matters.save;
  const options = limits.draftDaysToChoose.map((days) => ({
    value: String(days),
    label: words.dayChoice(days, dayInWords(daysAfter(today, days))),
  }));
  return <RadioGroup id={id} label={words.days} hint={words.daysHint} options={options} chosen={chosen} />;
}
