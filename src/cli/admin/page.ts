/** Nothing the editor shows may come from another host, and nothing may go there. */
export const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "frame-src 'self' blob: data:",
  "object-src 'none'",
  "form-action 'none'",
].join('; ');

/** The page the editor runs in. */
export const page = `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>成效编辑台</title>
<link rel="icon" href="data:,">
<style>
#problems{position:fixed;inset:auto 0 0 0;z-index:1000;max-height:40vh;overflow:auto;background:#fff;color:#22201c;border-top:3px solid #2e6b4f;font:14px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
#problems[data-state=bad]{border-color:#a3201b}
#problems summary{padding:6px 16px;min-height:44px;box-sizing:border-box;cursor:pointer}
#problems ol{margin:0;padding:0 16px 12px 40px}
</style>
</head>
<body>
<script type="module" src="/desk.js"></script>
<noscript>编辑台要用 JavaScript。请在浏览器设置里允许本机网页运行 JavaScript。</noscript>
</body>
</html>
`;
