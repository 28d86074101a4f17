import { find } from './find.ts';

/** The buttons beside the codes copy them, and say so; where the browser refuses, the code is selected. */
export function copyButtons(): void {
  const said = find('.said', HTMLElement);
  for (const box of document.querySelectorAll<HTMLElement>('.code')) {
    const code = find('textarea', HTMLTextAreaElement, box);
    find('button', HTMLButtonElement, box).addEventListener('click', () => {
      code.select();
      navigator.clipboard.writeText(code.value).then(
        () => {
          said.textContent = said.dataset['copied'] ?? '';
        },
        () => {
          said.textContent = said.dataset['failed'] ?? '';
        },
      );
    });
    code.addEventListener('focus', () => {
      code.select();
    });
  }
}
