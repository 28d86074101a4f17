/** Nothing the editor shows may come from another host, and nothing may go there but to the server of the contents. */
export const policyFor = (server = ''): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' data: blob: ${server}`.trim(),
    "worker-src 'self' blob:",
    "frame-src 'self' blob: data:",
    "object-src 'none'",
    "form-action 'none'",
  ].join('; ');

/** The page the editor runs in, from its script; `policy` stands in the page where no server can send it. */
export const pageOf = (script: string, policy?: string): string => `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">${policy === undefined ? '' : `\n<meta http-equiv="Content-Security-Policy" content="${policy}">`}
<title>成效编辑台</title>
<link rel="icon" href="data:,">
<style>
html,body{margin:0;height:100%}
#foot{position:fixed;inset:auto 0 0 0;z-index:1000;display:flex;align-items:start;gap:16px;box-sizing:border-box;min-height:48px;max-height:40vh;overflow:auto;padding:0 16px;background:#fff;color:#22201c;border-top:3px solid #2e6b4f;font:14px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
#foot[data-state=bad]{border-color:#a3201b}
#foot summary{padding:11px 0;cursor:pointer}
#foot ol{margin:0;padding:0 0 12px 24px}
#foot button,#foot input,#foot select{font:inherit;min-height:44px;padding:0 16px;box-sizing:border-box}
#foot label{display:block;margin-bottom:12px}
#foot :is(input,select){display:block;width:100%}
#foot select{padding:4px}
#foot dialog{width:min(40rem,90vw);border:1px solid #d8d3c6}
.sui.app-shell,.app-shell{padding-bottom:48px}
</style>
</head>
<body>
<script type="module" src="${script}"></script>
<noscript>编辑台要用 JavaScript。请在浏览器设置里允许本机网页运行 JavaScript。</noscript>
</body>
</html>
`;
