/** Waits for charts to come into view; nothing of Chart.js is fetched before. */
const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      seen.unobserve(target);
      void import('./live.ts').then(({ enliven }) => enliven(target));
    }
  },
  { rootMargin: '64px' },
);

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) seen.observe(figure);
