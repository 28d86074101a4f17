import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '#disk/content-folder.ts';
import { settings } from '#disk/settings.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { scriptOf, slugOf } from '#lib/script/script.ts';
import { checklist } from '#lib/wechat/checklist.ts';
import type { Post } from '#lib/wechat/post.ts';
import { readPost } from '#lib/wechat/read-post.ts';
import { type Command, UsageError } from './command.ts';
import { postPage } from './wechat-page.ts';

export const wechat: Command = {
  summary: '把一篇报告变成可以贴到公众号的网页和图片',
  help: `用法：npm run -s reports -- wechat <文章编号> [--script zh-hans|zh-hant] [--out 文件夹]

先生成网站（npm run build），再把其中一篇报告变成公众号收得下的样子：格式写在每一段里，图表是图片，
别的网站的链接写成注。写出一个文件夹：
  index.html     双击打开，点“复制正文”，到公众号编辑器里粘贴
  content.html   正文，给程序用
  pictures/      要上传的图片，按出现的次序编号

  --script  用哪一版，不写就用文章本来的字体
  --out     写进哪个文件夹，默认 wechat/<文章编号>`,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { script: { type: 'string' }, out: { type: 'string' } },
    });
    const [slug] = positionals;
    if (slug === undefined) throw new UsageError('请写上文章编号，例如 wechat litong-2025。');
    const { contentDir, outDir, basePath } = settings(process.env);
    const { library } = assembleLibrary(readContentFolder(contentDir));
    const article = library?.articles.find((each) => each.slug === slug);
    if (!article) throw new UsageError(`没有发布编号为“${slug}”的文章。`);
    const script = scriptOf(values.script?.toLowerCase() ?? slugOf(article.script));
    if (!script) throw new UsageError('--script 只能是 zh-hans 或 zh-hant。');
    const page = join(outDir, slugOf(script), 'articles', slug, 'index.html');
    if (!existsSync(page)) {
      console.error(`还没有生成这一页（${relative('.', page)}）。请先运行 npm run build。`);
      return 1;
    }
    const post = readPost(readFileSync(page, 'utf8'), (address) =>
      decodeURIComponent(address.startsWith(basePath) ? address.slice(basePath.length) : address),
    );
    if (!post) throw new Error(`${relative('.', page)} 里没有读到报告。`);
    return write(post, outDir, resolve(values.out ?? join('wechat', slug)));
  },
};

/** Writes the folder anew and says what does not fit; answers with the exit code. */
function write(post: Post, outDir: string, folder: string): number {
  rmSync(join(folder, 'pictures'), { recursive: true, force: true });
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  const sizes = new Map(
    post.pictures.map(({ name, file }) => {
      copyFileSync(join(outDir, file), join(folder, 'pictures', name));
      return [name, statSync(join(outDir, file)).size];
    }),
  );
  const lines = checklist(post, sizes);
  writeFileSync(join(folder, 'content.html'), `${post.html}\n`);
  writeFileSync(join(folder, 'index.html'), postPage(post, lines));
  console.log(
    `已写入 ${relative('.', folder)}：正文 ${[...post.html].length} 字符，图片 ${post.pictures.length} 张，链接 ${post.links.length} 个。`,
  );
  console.log(`双击 ${relative('.', join(folder, 'index.html'))}，按页面上写的做。`);
  const over = lines.filter(({ fits }) => !fits);
  for (const { name, found, limit, unit } of over)
    console.error(
      `${name}超过公众号的限制：现在 ${found}${unit}，最多 ${limit}${unit}。${hints[name] ?? '请换一张小一些的图。'}`,
    );
  return over.length > 0 ? 1 : 0;
}

const hints: Readonly<Record<string, string>> = {
  标题: '在公众号里另写一个短标题。',
  摘要: '在公众号里另写一段短摘要。',
  '正文（连同格式）': '把报告分成两篇发，或删去几张表格。',
  正文: '把报告分成两篇发，或删去几张表格。',
};
