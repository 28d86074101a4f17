import type { Nodes } from 'mdast';
import { bodyTree } from '../article/plain-text.ts';
import type { Article } from '../article/schema.ts';
import { observationsAt } from '../library/lookup.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../source/spelling.ts';
import type { CheckContext, Rule } from './context.ts';

const components: Readonly<Record<string, readonly string[]>> = {
  Chart: ['id', 'caption'],
  KeyFigures: ['ids'],
  Note: ['title'],
  Columns: [],
};

type Parts = Pick<Problem, 'rule' | 'message'> & Partial<Problem>;

/** What stands in an article's text can be shown: charts exist, pictures are there and described, MDX is known. */
export const articleBody: Rule = (context) =>
  context.entries.articles.flatMap(({ value: article }) => {
    const problems: Problem[] = [];
    const report = (node: Nodes, parts: Parts): void => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      problems.push({
        file: article.file,
        line: line + article.bodyLine - 1,
        column,
        severity: 'error',
        ...parts,
      });
    };
    let tree;
    try {
      tree = bodyTree(article);
    } catch (error) {
      return [mdxSyntax(article, error)];
    }
    const walk = (node: Nodes): void => {
      for (const parts of problemsOf(node, article, context)) report(node, parts);
      if ('children' in node) node.children.forEach(walk);
    };
    walk(tree);
    return problems;
  });

function problemsOf(node: Nodes, article: Article, context: CheckContext): Parts[] {
  switch (node.type) {
    case 'paragraph': {
      const properties = node.data?.hProperties ?? {};
      const { dataId, dataCaption } = properties;
      if (typeof dataId !== 'string') return [];
      return [
        ...unknownChart(dataId, context),
        ...(dataCaption === '' ? [missingCaption(dataId)] : []),
      ];
    }
    case 'image':
      return picture(node.url, node.alt ?? '', article, context);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return element(node, article, context);
    case 'mdxjsEsm':
      return [
        {
          rule: 'mdx',
          message: '文章里不能写 import 或 export',
          hint: '可用的组件（Chart、KeyFigures、Note、Columns）不用引入，直接写。',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          rule: 'mdx',
          message: '文章里不能写花括号里的程序',
          found: `{${node.value}}`,
          hint: '要显示花括号本身，请写成 \\{ 和 \\}。',
        },
      ];
    default:
      return [];
  }
}

/** A chart file that cannot be read has a Problem of its own; its name is known all the same. */
function unknownChart(id: string, { library, entries }: CheckContext): Parts[] {
  if (entries.paths.has(`charts/${id}.json`)) return [];
  const ids = library.charts.map((chart) => chart.id);
  if (ids.includes(id)) return [];
  const meant = nearest(id, ids);
  return [
    {
      rule: 'unknown-reference',
      message: `没有编号为“${id}”的图表`,
      found: id,
      ...(meant && { expected: meant }),
      hint: meant
        ? `可能是“${meant}”写错了。`
        : '请先在 charts 文件夹里加上这张图，或改成已有的编号。',
    },
  ];
}

function missingCaption(id: string): Parts {
  return {
    rule: 'picture-alt',
    severity: 'warning',
    message: `图表“${id}”没有图说`,
    hint: '在方括号里写一句图说，例如 ![农民收入三年增加三千多元](chart:编号)。',
  };
}

function picture(url: string, alt: string, article: Article, { entries }: CheckContext): Parts[] {
  const parts: Parts[] = [];
  if (alt.trim() === '') {
    parts.push({
      rule: 'picture-alt',
      message: '图片没有文字说明',
      found: `![](${url})`,
      expected: `![图上是什么](${url})`,
      hint: '在方括号里写一句话，说清图上是什么；看不见图片的读者靠它。',
    });
  }
  if (/^chart:/.test(url)) {
    parts.push({
      rule: 'chart-line',
      message: '图表要单独占一行',
      found: url,
      hint: '把图表移到单独的一行，上下各空一行。',
    });
  } else if (/^[a-z]+:/i.test(url) || url.startsWith('//')) {
    parts.push({
      rule: 'picture-foreign',
      message: '图片不能引用别的网站',
      found: url,
      hint: '把图片存到文章所在的文件夹，再写成 ./文件名。',
    });
  } else {
    const path = `articles/${article.slug}/${decodeURI(url).replace(/^\.\//, '')}`;
    if (!entries.paths.has(path)) {
      parts.push({
        rule: 'picture-missing',
        message: `找不到图片 ${url}`,
        found: url,
        hint: `把图片放到 ${path.replace(/[^/]*$/, '')} 文件夹，或改正文件名（大小写也要一致）。`,
      });
    }
  }
  return parts;
}

function element(
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

function figures(ids: string, { places }: Article, { library }: CheckContext): Parts[] {
  return ids
    .split(/[\s,，、]+/)
    .filter((id) => id !== '')
    .flatMap((id): Parts[] => {
      const indicator = library.indicators.find((each) => each.id === id);
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

function mdxSyntax(article: Article, error: unknown): Problem {
  const place =
    typeof error === 'object' && error !== null && 'line' in error && 'column' in error
      ? error
      : { line: 1, column: 1 };
  const reason =
    typeof error === 'object' && error !== null && 'reason' in error ? String(error.reason) : '';
  return {
    file: article.file,
    line: Number(place.line ?? 1) + article.bodyLine - 1,
    column: Number(place.column ?? 1),
    rule: 'mdx',
    severity: 'error',
    message: '这里的 MDX 写法读不懂',
    ...(reason && { found: reason.slice(0, 80) }),
    hint: '检查组件的尖括号是否成对、是否写了结束标签；正文里的 < 和 { 请写成 \\< 和 \\{。',
  };
}
