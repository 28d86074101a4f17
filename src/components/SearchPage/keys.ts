/**
 * ↓ and ↑ lead from the field through the pages found and back, Escape leads back at once; everything can be reached by
 * Tab as well.
 */
export function moveByKeys(box: HTMLElement, input: HTMLInputElement): void {
  box.addEventListener('keydown', (event) => {
    const { key, target, isComposing } = event;
    if (isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [input, ...box.querySelectorAll<HTMLAnchorElement>('ol a')];
    const at = stops.findIndex((stop) => stop === target);
    if (at === -1) return;
    if (key === 'Escape' && at > 0) {
      input.focus();
      input.select();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const next = step === undefined ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
}
