/**
 * Shows beside a figure what stands behind it: indicator, place and period, value, source. Opens on hover and on
 * focus, stays while the pointer is on it, closes with Escape (WCAG 1.4.13). Without this script the figure is a link.
 */
const card = document.createElement('div');
card.className = 'figure-card';
card.id = 'figure-card';
card.role = 'tooltip';
card.hidden = true;
document.body.append(card);

let shown: HTMLAnchorElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

function show(link: HTMLAnchorElement): void {
  clearTimeout(closing);
  if (shown === link) return;
  hide();
  shown = link;
  card.replaceChildren(
    ...(link.dataset['about'] ?? '').split('\n').map((line) => {
      const row = document.createElement('p');
      row.textContent = line;
      return row;
    }),
  );
  card.hidden = false;
  link.setAttribute('aria-describedby', card.id);
  place(link);
}

/** Under the figure, above it where there is no room; never past the edges of the window. */
function place(link: HTMLAnchorElement): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + height + 8 <= innerHeight;
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8));
  card.style.insetInlineStart = `${left + scrollX}px`;
  card.style.insetBlockStart = `${(below ? at.bottom + 4 : at.top - height - 4) + scrollY}px`;
}

function hide(): void {
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  card.hidden = true;
}

function hideSoon(): void {
  clearTimeout(closing);
  closing = setTimeout(hide, 200);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.figure')) {
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') show(link);
  });
  link.addEventListener('pointerleave', hideSoon);
  link.addEventListener('focus', () => {
    show(link);
  });
  link.addEventListener('blur', hide);
}
card.addEventListener('pointerenter', () => {
  clearTimeout(closing);
});
card.addEventListener('pointerleave', hideSoon);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
