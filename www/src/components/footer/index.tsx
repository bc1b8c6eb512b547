import { address } from '../../router';
import { outsideMenu } from '../../views/menu';
import { view } from '../../views/view';
import { wording } from '../../wording';
import './style.css';

export function Footer() {
  const { footer, pages } = wording.value;
  return (
    <footer class="site-footer">
      <div class="container small">
        <p>{footer}</p>
        <ul class="site-footer-pages no-print">
          {outsideMenu(view.value.size).map((page) => (
            <li key={page}>
              <a href={address(page)}>{pages[page]}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
