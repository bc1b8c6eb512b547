import { insideApp } from '../../views/in-app';
import { wording } from '../../wording';
import { Notice } from '../notice';

interface Props {
  readonly userAgent?: string;
  readonly level?: 2 | 3 | 4;
}

/** Beside what is known to fail in the browsers inside other apps; elsewhere nothing. */
export function InAppHint({ userAgent = navigator.userAgent, level = 3 }: Props) {
  if (!insideApp(userAgent)) return null;
  const { title, what } = wording.value.privacy.offline.inApp;
  return (
    <Notice tone="information" title={title} level={level}>
      <p>{what}</p>
    </Notice>
  );
}
