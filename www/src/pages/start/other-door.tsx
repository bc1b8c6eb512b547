import { Notice } from '../../components/notice';
import { wording } from '../../wording';

/** Where those find their way who look for the report on their loans. */
export function OtherDoor() {
  const { title, what, stay } = wording.value.start.otherDoor;
  return (
    <Notice tone="information" title={title}>
      {what.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="soft">{stay}</p>
    </Notice>
  );
}
