/**
 * The switch of scripts is a plain link. With script it also keeps the reader's place: the paragraph at the top of the
 * window, which has the same anchor in both editions. The choice is remembered for `/`, and never acted on elsewhere.
 */
const key = 'edition';
const link = document.querySelector<HTMLAnchorElement>('a.switch');

link?.addEventListener('click', () => {
  const place = location.hash || placeInView();
  link.hash = place;
  try {
    localStorage.setItem(key, link.lang);
  } catch {
    // Storage may be refused; the link works all the same.
  }
});

function placeInView(): string {
  const anchors = document.querySelectorAll<HTMLElement>('main :is(h2, h3, p, tr, section)[id]');
  const top = [...anchors].find((anchor) => anchor.getBoundingClientRect().bottom > 0);
  return scrollY > 200 && top ? `#${top.id}` : '';
}

// A module of its own: its names do not meet those of other scripts.
export {};
