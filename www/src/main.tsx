import { render } from 'preact';
import './styles/index.css';
import { App } from './app';
import { startEngine } from './engine/engine';
import { lawInWords, packaged } from './engine/packaged';
import { resume } from './hand-over/resume';
import { continues } from './keeping/carried';
import { startKeeping } from './keeping/start';
import { openAgain } from './record/sheet';
import { showAgain } from './views/remember';
import './styles/print.css';

async function begin(place: HTMLElement) {
  const guidance = place.querySelector('.guidance');
  startKeeping();
  void resume();
  const engine = startEngine(packaged);
  if (continues) {
    // What was open before an update is open again before anything is drawn, and so before any page looks for it.
    await Promise.all([showAgain(), openAgain(engine)]);
  }
  place.textContent = '';
  render(<App engine={engine} lawInWords={lawInWords} guidance={guidance} />, place);
}

const place = document.getElementById('app');
if (place) void begin(place);
