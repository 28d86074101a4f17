import { written } from './content-folder.ts';

interface Said {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  message: string;
  found?: string;
  expected?: string;
  hint?: string;
}

/** A strip at the foot of the page: a tool, and what the checker says of the content after each saved change. */
export function footer(tool: HTMLElement, isChecked: boolean): void {
  const foot = document.createElement('div');
  foot.id = 'foot';
  const strip = document.createElement('details');
  strip.setAttribute('role', 'status');
  foot.append(tool, strip);
  document.body.append(foot);
  if (!isChecked) return;
  const ask = async (): Promise<void> => {
    const answer = await fetch('/problems');
    const problems: Said[] = await answer.json();
    show(strip, problems);
  };
  written.addEventListener('written', () => void ask());
  written.addEventListener('refused', (event) => {
    if (event instanceof CustomEvent) show(strip, [], String(event.detail));
  });
  void ask();
}

function show(strip: HTMLDetailsElement, problems: readonly Said[], refusal?: string): void {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const title = document.createElement('summary');
  title.textContent =
    refusal ??
    (problems.length === 0
      ? '检查完毕，没有发现问题。'
      : `检查发现 ${problems.length} 处问题，其中 ${errors} 处必须改正才能发布。`);
  const list = document.createElement('ol');
  list.append(
    ...problems.map(({ file, line, column, message, found, expected, hint }) => {
      const item = document.createElement('li');
      const said = [
        `${file}:${line}:${column} ${message}`,
        found === undefined ? '' : `现状：${found}`,
        expected === undefined ? '' : `应为：${expected}`,
        hint === undefined ? '' : `怎样改：${hint}`,
      ];
      item.textContent = said.filter(Boolean).join('　');
      return item;
    }),
  );
  strip.replaceChildren(title, list);
  if (strip.parentElement)
    strip.parentElement.dataset['state'] = refusal === undefined && errors === 0 ? 'fine' : 'bad';
  strip.open = refusal === undefined && errors > 0;
}
