import type { Nodes } from 'mdast';
import type { Article } from '../../article/schema.ts';
import { observationsAt } from '../../library/lookup.ts';
import { nearest } from '../../source/spelling.ts';
import type { CheckContext } from '../context.ts';
import { unknownChart } from './chart.ts';
import type { Parts } from './parts.ts';

const components: Readonly<Record<string, readonly string[]>> = {
  Chart: ['id', 'caption'],
  KeyFigures: ['ids'],
  Note: ['title'],
  Columns: [],
};

/** A component in MDX is one of those there are, with attributes it has, on things that exist. */
export function component(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  article: Article,
  context: CheckContext,
): Parts[] {
  const name = node.name ?? '';
  const known = components[name];
  if (!known) {
    const meant = nearest(name, Object.keys(components));
    return [
      {
        rule: 'mdx',
        message: `没有“${name}”这个组件`,
        found: `<${name}>`,
        ...(meant && { expected: `<${meant}>` }),
        hint: `可用的组件有 ${Object.keys(components).join('、')}；要显示小于号本身，请写成 \\<。`,
      },
    ];
  }
  const values = new Map(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']]
        : [],
    ),
  );
  const unknown = [...values.keys()].filter((key) => !known.includes(key));
  return [
    ...unknown.map((key): Parts => ({
      rule: 'mdx',
      message: `<${name}> 没有“${key}”这一项`,
      found: key,
      hint: `可以写的有：${known.join('、') || '（无）'}。`,
    })),
    ...(name === 'Chart' ? unknownChart(values.get('id') ?? '', context) : []),
    ...(name === 'KeyFigures' ? figures(values.get('ids') ?? '', article, context) : []),
  ];
}

function figures(ids: string, { places }: Article, { indicators, entries }: CheckContext): Parts[] {
  return ids
    .split(/[\s,，、]+/)
    .filter((id) => id !== '')
    .flatMap((id): Parts[] => {
      const indicator = indicators.find((each) => each.id === id);
      if (!indicator && entries.paths.has(`indicators/${id}.json`)) return [];
      if (indicator && observationsAt(indicator, places[0] ?? '').length > 0) return [];
      return [
        {
          rule: 'unknown-reference',
          message: indicator ? `指标“${id}”在这篇文章的地区没有数值` : `没有编号为“${id}”的指标`,
          found: id,
          hint: '请改成在这个地区有观测值的指标编号。',
        },
      ];
    });
}
