import type { ContentFile } from '../library/library.ts';
import type { Problem } from '../problem.ts';
import { positionAt } from './position.ts';

/**
 * The Problem of a file that was not saved as UTF-8 (older Windows editors write GBK or UTF-16); undefined for
 * all others. Whoever reads files as UTF-8 gets U+FFFD where bytes made no sense, and NUL out of UTF-16.
 */
export function encodingProblem({ path: file, text }: ContentFile): Problem | undefined {
  const offset = text.search(/[\ufffd\0]/);
  if (offset === -1) return undefined;
  return {
    file,
    ...positionAt(text, offset),
    rule: 'encoding',
    severity: 'error',
    message: '文件不是 UTF-8 编码，有的字读出来是乱码',
    hint: '用记事本打开，选“另存为”，编码选“UTF-8”，再保存。',
  };
}
