/**
 * A reader who has chosen an edition before is taken to it from `/`, and only from there; `/#choose` shows the choice
 * again. Without script, or where storage is refused, the page is what it shows.
 */
const key = 'edition';
const editions = [...document.querySelectorAll<HTMLAnchorElement>('a[data-edition]')];

try {
  const chosen = localStorage.getItem(key);
  const known = editions.find(({ dataset }) => dataset['edition'] === chosen);
  if (known && location.hash === '') location.replace(known.href);
  for (const link of editions) {
    link.addEventListener('click', () => {
      localStorage.setItem(key, link.dataset['edition'] ?? '');
    });
  }
} catch {
  // The links work all the same.
}

// A module of its own: its names do not meet those of other scripts.
export {};
