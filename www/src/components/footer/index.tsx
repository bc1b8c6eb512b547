import { footPages } from '../../navigation';
import { address } from '../../router';
import { view } from '../../views/view';
import { wording } from '../../wording';
import './style.css';

export function Footer() {
  const { footer, pages, footNavigation } = wording.value;
  return (
    <footer class="site-footer">
      <div class="container small">
        <p>{footer}</p>
        <nav class="no-print" aria-label={footNavigation}>
          <ul class="foot-pages">
            {footPages(view.value.size).map((page) => (
              <li key={page}>
                <a href={address(page)}>{pages[page]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
