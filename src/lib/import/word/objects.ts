/** Something in a Word text that is neither text nor picture. */
export interface WordObject {
  kind: 'chart' | 'diagram' | 'formula';
  /** The words that stand in its place in the text. */
  label: string;
  /** What a chart shows, as CSV: series over categories, as the file has kept them. */
  csv?: string;
}

/**
 * The text of a Word file with a label in the place of each chart, diagram and formula, and what they are, in their
 * order. `parts` finds another file of the package by its id.
 */
export function labelObjects(
  xml: string,
  parts: (id: string) => string | undefined,
): { xml: string; objects: WordObject[] } {
  const objects: WordObject[] = [];
  const place = (object: WordObject): string => {
    objects.push(object);
    return `<w:t xml:space="preserve">${object.label}</w:t>`;
  };
  const drawings = xml.replace(/<w:drawing\b[\s\S]*?<\/w:drawing>/g, (drawing) => {
    const id = /<c:chart\b[^>]*\br:id="([^"]+)"/.exec(drawing)?.[1];
    if (id !== undefined) return place(chartOf(parts(id) ?? '', objects.length + 1));
    if (/<dgm:relIds\b/.test(drawing)) return place({ kind: 'diagram', label: '〔Word 示意图〕' });
    return drawing;
  });
  const formulas = drawings.replace(
    /<m:oMath\b[^>]*>([\s\S]*?)<\/m:oMath>/g,
    (_, inside: string) => {
      const text = texts(inside, 'm:t').join('');
      return `<w:r>${place({ kind: 'formula', label: `〔公式：${text}〕` })}</w:r>`;
    },
  );
  return { xml: formulas, objects };
}

function chartOf(xml: string, number: number): WordObject {
  const title = texts(/<c:title>[\s\S]*?<\/c:title>/.exec(xml)?.[0] ?? '', 'a:t').join('');
  const series = [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([one]) => ({
    name: texts(/<c:tx>[\s\S]*?<\/c:tx>/.exec(one)?.[0] ?? '', 'c:v')[0] ?? '',
    heads: texts(/<c:cat>[\s\S]*?<\/c:cat>/.exec(one)?.[0] ?? '', 'c:v'),
    values: texts(/<c:val>[\s\S]*?<\/c:val>/.exec(one)?.[0] ?? '', 'c:v'),
  }));
  const [first] = series;
  const rows = first
    ? [
        ['', ...series.map(({ name }) => name)],
        ...first.heads.map((head, row) => [head, ...series.map(({ values }) => values[row] ?? '')]),
      ]
    : [];
  return {
    kind: 'chart',
    label: `〔Word 图表${number}${title === '' ? '' : `：${title}`}〕`,
    ...(rows.length > 0 && { csv: rows.map((row) => row.map(quoted).join(',')).join('\r\n') }),
  };
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function texts(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`, 'g'))].map(
    ([, text = '']) => unescaped(text),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
