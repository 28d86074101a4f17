import { escapeHtml } from '#lib/text/escape-html.ts';
import type { CheckLine } from '#lib/wechat/checklist.ts';
import type { Post } from '#lib/wechat/post.ts';

/**
 * A page from which an editor copies the post: the checklist, what goes into which field, the pictures to upload, and the text.
 * What is copied has a line of words where each picture goes, because 公众号 takes no picture from a page.
 */
export function postPage(post: Post, lines: readonly CheckLine[]): string {
  const field = (name: string, value: string): string =>
    `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`;
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(post.title)} · 公众号</title>
<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#22201c;background:#fff}
h2{font-size:1rem;margin-top:2rem;border-top:2px solid;padding-top:.5rem}dt{color:#6b675e}dd{margin:0 0 .5rem;overflow-wrap:anywhere}
table{border-collapse:collapse}td,th{padding:.25rem .75rem .25rem 0;text-align:left}.over{color:#a3201b;font-weight:600}
button{font:inherit;min-height:2.75rem;padding:0 1.25rem}#post{border:1px solid #d8d3c6;padding:1rem;max-width:36rem}</style>
</head>
<body>
<h1>贴到公众号</h1>
<p><button type="button" id="copy">复制正文</button> <span role="status" id="said"></span></p>
<h2>填进各栏</h2>
<dl>${field('标题', post.title)}${field('摘要', post.summary)}${field('阅读原文', post.original)}</dl>
<h2>图片：先逐张上传，再替换正文里的“【图片…】”</h2>
<ol>${post.pictures.map(({ name, title }) => `<li><a href="pictures/${escapeHtml(name)}">${escapeHtml(name)}</a>：${escapeHtml(title)}</li>`).join('')}</ol>
<h2>限制（以公众号后台为准）</h2>
<table>${lines.map(({ name, found, limit, unit, fits }) => `<tr${fits ? '' : ' class="over"'}><td>${escapeHtml(name)}</td><td>${found}${unit}</td><td>${fits ? '合适' : `超过 ${limit}${unit}`}</td></tr>`).join('')}</table>
<h2>正文</h2>
<div id="post">${post.html}</div>
<script>
document.getElementById('copy').addEventListener('click', async () => {
  const post = document.getElementById('post').cloneNode(true);
  for (const image of post.querySelectorAll('img')) {
    const place = document.createElement('p');
    place.textContent = '【图片 ' + image.getAttribute('src').replace('pictures/', '') + '：' + image.alt + '】';
    image.replaceWith(place);
  }
  const said = document.getElementById('said');
  try {
    await navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([post.innerHTML], { type: 'text/html' }),
      'text/plain': new Blob([post.textContent], { type: 'text/plain' }),
    })]);
    said.textContent = '已复制，到公众号编辑器里粘贴。';
  } catch {
    const range = document.createRange();
    document.body.append(post);
    range.selectNode(post);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    said.textContent = document.execCommand('copy') ? '已复制，到公众号编辑器里粘贴。' : '没有复制成，请在下面选中正文再复制。';
    post.remove();
  }
});
</script>
</body>
</html>
`;
}
