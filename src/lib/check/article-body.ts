import type { Nodes } from 'mdast';
import { bodyTree } from '../article/plain-text.ts';
import type { Article } from '../article/schema.ts';
import type { Problem } from '../problem.ts';
import { brokenChartLine, missingCaption, unknownChart } from './body/chart.ts';
import { component } from './body/component.ts';
import type { Parts } from './body/parts.ts';
import { indirectPicture, picture } from './body/picture.ts';
import { rawHtml, scriptLink } from './body/raw-html.ts';
import type { CheckContext, Rule } from './context.ts';

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
    case 'text':
      return brokenChartLine(node.value);
    case 'image':
      return picture(node.url, node.alt ?? '', article, context);
    case 'imageReference':
      return [indirectPicture];
    case 'html':
      return rawHtml(node.value);
    case 'link':
    case 'definition':
      return scriptLink(node.url);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return component(node, article, context);
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
