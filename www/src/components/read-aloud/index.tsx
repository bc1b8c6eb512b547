import { useEffect } from 'preact/hooks';
import { lookForVoice, readAloud, reading, stopReading, voice } from '../../views/voice';
import { wording } from '../../wording';
import { Button } from '../button';
import './style.css';
import { paragraphsOf } from './text';

/** Reads the page aloud, where the device itself has a voice for it. */
export function ReadAloud() {
  useEffect(lookForVoice, []);
  useEffect(() => stopReading, []);
  const { readAloud: words } = wording.value;
  if (voice.value === null) return null;
  const start = () => {
    const main = document.getElementById('main');
    if (main !== null) readAloud(paragraphsOf(main));
  };
  return (
    <div class="no-print read-aloud">
      <Button kind="secondary" onClick={reading.value ? stopReading : start}>
        {reading.value ? words.stop : words.start}
      </Button>
    </div>
  );
}
