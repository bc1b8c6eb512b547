import { Notice } from '../../components/notice';
import { address } from '../../router';
import { wording } from '../../wording';

/** Where those find their way who look for the report on their loans. */
export function OtherDoor() {
  const { title, what, doors, stay } = wording.value.start.otherDoor;
  return (
    <Notice tone="information" title={title}>
      {what.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <a class="tall-link" href={address('guide', 'wrong-door')}>
          {doors}
        </a>
      </p>
      <p class="soft">{stay}</p>
    </Notice>
  );
}
