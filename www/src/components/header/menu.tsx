import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { mainPages, type Destination } from '../../navigation';
import { address, route } from '../../router';
import { view } from '../../views/view';
import { wording } from '../../wording';

/** Whether the page is the one that is open, or leads to it. */
function current({ route: page, holds }: Destination): 'page' | 'true' | undefined {
  if (page === route.value) return 'page';
  return holds?.includes(route.value) === true ? 'true' : undefined;
}

/** The main pages: a row where there is room, else a list behind a button, which styles alone decide. */
export function Menu() {
  const open = useSignal(false);
  const nav = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { menu, navigation, pages } = wording.value;

  useEffect(() => {
    const close = () => {
      open.value = false;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !open.peek()) return;
      close();
      button.current?.focus();
    };
    const outside = ({ target }: Event) => {
      if (target instanceof Node && nav.current?.contains(target) !== true) close();
    };
    addEventListener('keydown', onKey);
    addEventListener('focusin', outside);
    addEventListener('pointerdown', outside);
    addEventListener('hashchange', close);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('focusin', outside);
      removeEventListener('pointerdown', outside);
      removeEventListener('hashchange', close);
    };
  }, []);

  /** The page that is open already changes no address: the list closes, and the focus goes back to its button. */
  const stay = () => {
    if (!open.value) return;
    open.value = false;
    button.current?.focus();
  };

  return (
    <nav class="site-nav" aria-label={navigation} ref={nav}>
      <button
        ref={button}
        type="button"
        class="menu-button"
        aria-expanded={open.value}
        aria-controls="site-pages"
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {menu}
      </button>
      <ul id="site-pages" class={open.value ? 'site-pages site-pages-open' : 'site-pages'}>
        {mainPages(view.value.size).map((destination) => (
          <li key={destination.route}>
            <a
              href={address(destination.route)}
              aria-current={current(destination)}
              onClick={() => {
                if (destination.route === route.value) stay();
              }}
            >
              {pages[destination.route]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
