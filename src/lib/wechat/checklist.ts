import { limits, type Post } from './post.ts';

/** One line of what must fit: name, how much there is, how much may be. */
export interface CheckLine {
  name: string;
  found: number;
  limit: number;
  unit: string;
  fits: boolean;
}

/** Whether a post fits the limits of 公众号. `sizes` are the bytes of its pictures by name. */
export function checklist(post: Post, sizes: ReadonlyMap<string, number>): CheckLine[] {
  const line = (name: string, found: number, limit: number, unit: string): CheckLine => ({
    name,
    found,
    limit,
    unit,
    fits: found <= limit,
  });
  return [
    line('标题', [...post.title].length, limits.title, '字'),
    line('摘要', [...post.summary].length, limits.summary, '字'),
    line('正文（连同格式）', [...post.html].length, limits.characters - 1, '字符'),
    line('正文', new TextEncoder().encode(post.html).length, limits.bytes - 1, '字节'),
    ...post.pictures.map(({ name }) =>
      line(`图片 ${name}`, sizes.get(name) ?? 0, limits.pictureBytes - 1, '字节'),
    ),
  ];
}
