import { address, type Route } from '../../router';
import { outsideMenu } from '../../views/menu';
import { view } from '../../views/view';
import { wording } from '../../wording';
import './style.css';

/** What everybody looks for at the end of a page. */
const always: readonly Route[] = ['privacy', 'about'];

export function Footer() {
  const { footer, pages } = wording.value;
  const others = outsideMenu(view.value.size).filter((page) => !always.includes(page));
  return (
    <footer class="site-footer">
      <div class="container small">
        <p>{footer}</p>
        <ul class="site-footer-pages no-print">
          {[...others, ...always].map((page) => (
            <li key={page}>
              <a href={address(page)}>{pages[page]}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
