/** A chart there is: its id and its title. */
export interface Choice {
  label: string;
  value: string;
}

/**
 * A button that puts a chart into the text: a line `![caption](chart:id)` where the cursor stood last, after a choice
 * among the charts there are.
 */
export function chartPicker(charts: readonly Choice[]): HTMLElement {
  let field: HTMLTextAreaElement | undefined;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && !dialog.contains(target)) field = target;
  });
  const button = element('button', { type: 'button', textContent: '插入图表' });
  const dialog = element('dialog', {});
  const select = element('select', { size: 12 });
  select.append(
    ...charts.map(({ label, value }) =>
      element('option', { value, textContent: `${label}（${value}）` }),
    ),
  );
  const caption = element('input', { type: 'text' });
  const form = element('form', { method: 'dialog' });
  form.append(
    labelled('哪张图表', select),
    labelled('图注：图上说了什么', caption),
    element('button', { value: 'insert', textContent: '插入' }),
    element('button', { value: '', textContent: '取消', formNoValidate: true }),
  );
  caption.required = select.required = true;
  dialog.append(form);
  dialog.setAttribute('aria-label', '插入图表');
  select.addEventListener('change', () => {
    caption.value = charts.find(({ value }) => value === select.value)?.label ?? '';
  });
  button.addEventListener('click', () => {
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'insert' && field?.isConnected)
      insert(field, `![${caption.value}](chart:${select.value})`);
  });
  const whole = element('span', { className: 'picker' });
  whole.append(button, dialog);
  return whole;
}

/** A chart stands on a line of its own, with an empty one before and after it. */
function insert(field: HTMLTextAreaElement, line: string): void {
  const { selectionStart: at, value } = field;
  const before = value.slice(0, at).replace(/\n*$/, at === 0 ? '' : '\n\n');
  const after = value.slice(at).replace(/^\n*/, '\n\n');
  field.value = `${before}${line}${after}`;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  field.setSelectionRange(before.length + line.length, before.length + line.length);
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = element('label', { textContent: text });
  label.append(field);
  return label;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
