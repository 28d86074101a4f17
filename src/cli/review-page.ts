import type { Review, ReviewRow } from '#lib/review/review.ts';
import { escapeHtml } from '#lib/text/escape-html.ts';

/**
 * The review as one HTML file: it asks nothing of the network, and gives the command that approves what was ticked. Without
 * scripts it is a list with the ids to write after `--approve`.
 */
export function reviewPage({ rows, stale }: Review): string {
  const open = rows.filter(({ approved }) => !approved);
  const files = [...new Set(open.map(({ file }) => file))];
  const sections = files.map((file) => {
    const own = open.filter((row) => row.file === file).sort((a, b) => a.tier - b.tier);
    return `<section><h2>${escapeHtml(file)}</h2><ol>${own.map(item).join('')}</ol></section>`;
  });
  const counts = [1, 2].map((tier) => open.filter((row) => row.tier === tier).length);
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>简繁转换审校</title>
<style>${style}</style>
</head>
<body>
<h1>简繁转换审校</h1>
<p>要审的 ${counts[0] ?? 0} 处，值得看一眼的 ${counts[1] ?? 0} 处，审过的 ${rows.length - open.length} 处${stale.length > 0 ? `，过时的记录 ${stale.length} 条` : ''}。</p>
<p>对的，打上勾；不对的，在原文里用 <code>-{zh-hans:…;zh-hant:…}-</code> 写明，或写进术语表。</p>
${sections.join('\n') || '<p>没有要审的了。</p>'}
<form id="done">
<p><button type="button" id="all">“要审”的全部打勾</button></p>
<label for="command">打了勾的，用这条命令记下来：</label>
<textarea id="command" readonly rows="3">npm run -s reports -- review --approve</textarea>
<p><button type="button" id="copy">复制命令</button> <span role="status" id="said"></span></p>
</form>
<script>${script}</script>
</body>
</html>
`;
}

function item({ id, line, before, source, after, form, others, reason, tier }: ReviewRow): string {
  return `<li class="tier${tier}"><label><input type="checkbox" value="${id}"> <span class="context">${escapeHtml(before)}<ruby>${escapeHtml(source)}<rt>${escapeHtml(form)}</rt></ruby>${escapeHtml(after)}</span></label>
<small>第${line}行 · ${tier === 1 ? '要审' : '看看'} · 也可能是 ${others.map(escapeHtml).join('、')} · ${escapeHtml(reason)} · <code>${id}</code></small></li>`;
}

const style = `:root{color-scheme:light dark;--ink:#22201c;--ground:#fbfaf6;--muted:#6b675e;--main:#1f5c4a}
@media(prefers-color-scheme:dark){:root{--ink:#ece8de;--ground:#171613;--muted:#a29d91;--main:#7cc4ac}}
body{max-width:46rem;margin:2rem auto;padding:0 1rem;background:var(--ground);color:var(--ink);font:1rem/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h2{margin-top:2.5rem;font-size:1rem;border-top:2px solid var(--ink);padding-top:.5rem;overflow-wrap:anywhere}
ol{list-style:none;padding:0}li{padding:.75rem 0;border-bottom:1px solid color-mix(in srgb,var(--muted) 40%,transparent)}
label{display:inline-flex;gap:.5rem;align-items:center;min-height:2.75rem}input{width:1.25rem;height:1.25rem;flex:none}
.context{font-size:1.125rem}ruby{color:var(--main);font-weight:600;text-decoration:underline}rt{font-size:.8em}
small{display:block;color:var(--muted)}.tier2 .context{opacity:.85}
textarea{width:100%;box-sizing:border-box;font:inherit;background:inherit;color:inherit}button{font:inherit;min-height:2.75rem;padding:0 1rem}`;

const script = `const boxes=[...document.querySelectorAll('input[type=checkbox]')],command=document.getElementById('command'),base=command.value;
function show(){const ids=[...new Set(boxes.filter(b=>b.checked).map(b=>b.value))];command.value=base+ids.map(i=>' '+i).join('')}
document.addEventListener('change',e=>{for(const b of boxes)if(b.value===e.target.value)b.checked=e.target.checked;show()});
document.getElementById('all').addEventListener('click',()=>{for(const b of document.querySelectorAll('.tier1 input'))b.checked=true;show()});
document.getElementById('copy').addEventListener('click',async()=>{command.select();try{await navigator.clipboard.writeText(command.value)}catch{document.execCommand('copy')}document.getElementById('said').textContent='已复制'});`;
