import { render } from 'preact';
import './styles/index.css';
import { App } from './app';
import { startEngine } from './engine/engine';
import { lawInWords, packaged } from './engine/packaged';
import { resume } from './hand-over/resume';
import { startKeeping } from './keeping/start';
import './styles/print.css';

const place = document.getElementById('app');
if (place) {
  const guidance = place.querySelector('.guidance');
  place.textContent = '';
  startKeeping();
  void resume();
  render(<App engine={startEngine(packaged)} lawInWords={lawInWords} guidance={guidance} />, place);
}
