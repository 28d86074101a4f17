/**
 * Modes of reading: `data-text` and `data-contrast` on the root, kept in the reader's own storage. `early.js` has set
 * them before the first line was painted; here the buttons follow and change them.
 */
const key = 'reading';
const root = document.documentElement;
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-mode]')];

function isOn(mode: string): boolean {
  return root.dataset[mode] === 'on';
}

function show(): void {
  for (const button of buttons)
    button.setAttribute('aria-pressed', String(isOn(button.dataset['mode'] ?? '')));
}

function remember(): void {
  const chosen = buttons.flatMap(({ dataset: { mode = '' } }) => (isOn(mode) ? [mode] : []));
  try {
    localStorage.setItem(key, chosen.join(' '));
  } catch {
    // Storage may be refused; the mode holds for this page.
  }
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const { mode = '' } = button.dataset;
    if (isOn(mode)) root.removeAttribute(`data-${mode}`);
    else root.dataset[mode] = 'on';
    remember();
    show();
  });
}
show();

// A module of its own: its names do not meet those of other scripts.
export {};
