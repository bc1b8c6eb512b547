import { render } from 'preact';
import './styles/index.css';
import { App } from './app';
import { startEngine } from './engine/engine';
import { lawInWords, packaged } from './engine/packaged';
import { loadConfiguration } from './record/configured';
import { startKeeping } from './keeping/start';
import './styles/print.css';

const place = document.getElementById('app');
if (place) {
  const guidance = place.querySelector('.guidance');
  place.textContent = '';
  void loadConfiguration();
  startKeeping();
  render(<App engine={startEngine(packaged)} lawInWords={lawInWords} guidance={guidance} />, place);
}
