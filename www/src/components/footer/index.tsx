import { address } from '../../router';
import { wording } from '../../wording';
import './style.css';

export function Footer() {
  const { footer, pages } = wording.value;
  return (
    <footer class="site-footer">
      <div class="container small">
        <p>{footer}</p>
        <p class="no-print">
          <a href={address('about')}>{pages.about}</a>
        </p>
      </div>
    </footer>
  );
}
