import type { ContentFile } from '../../library/library.ts';
import type { SiteAnswers } from './answers.ts';

/** How a code host builds the site whenever its content changes, and how a web server serves it. */
export function siteRecipes(answers: SiteAnswers): ContentFile[] {
  return [
    { path: '.gitlab-ci.yml', text: gitlab(answers) },
    { path: '.gitea/workflows/site.yml', text: workflow(answers) },
    { path: '.github/workflows/site.yml', text: workflow(answers) },
    { path: 'deploy/nginx.conf', text: nginx(answers) },
    { path: '.gitignore', text: 'dist/\nprogram/\n.cache/\n' },
  ];
}

/** Commands that fetch the program and build the content beside it. */
function steps({ program }: SiteAnswers, content: string): string[] {
  return [
    `git clone --depth 1 --branch "${program.version}" "${program.repository}" program`,
    'npm --prefix program ci',
    `cd program && CONTENT_DIR="${content}/content" OUT_DIR="${content}/dist" npm run build`,
  ];
}

function variables({ url, base }: SiteAnswers, indent: string): string {
  return [`SITE_URL: "${url}"`, `BASE_PATH: "${base}"`]
    .map((each) => `${indent}${each}`)
    .join('\n');
}

function gitlab(answers: SiteAnswers): string {
  const script = steps(answers, '$CI_PROJECT_DIR').map((step) => `    - ${step}`);
  return `# 内容一有改动就检查、生成网站；有错误时停下，错误写在任务的输出里。
site:
  image: node:24
  variables:
${variables(answers, '    ')}
  script:
${script.join('\n')}
  artifacts:
    name: site
    paths: [dist]
    expire_in: 30 days
  cache:
    paths: [program/.cache, .cache]
`;
}

function workflow(answers: SiteAnswers): string {
  return `# 内容一有改动就检查、生成网站；有错误时停下，错误写在任务的输出里。
name: site
on: [push, pull_request, workflow_dispatch]
jobs:
  site:
    runs-on: ubuntu-latest
    env:
${variables(answers, '      ')}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: |
${steps(answers, '$GITHUB_WORKSPACE')
  .map((step) => `          ${step}`)
  .join('\n')}
      - uses: actions/upload-artifact@v4
        with: { name: site, path: dist }
`;
}

/** Static files and nothing else: no other host is asked, only embeds may stand in frames of others. */
function nginx({ url, base }: SiteAnswers): string {
  return `# 把生成的 dist 里的文件放到服务器的 /var/www/site${base}，这一段放进 nginx 的 http { } 里。
server {
  listen 80;
  server_name ${new URL(url).hostname};
  root /var/www/site;
  index index.html;
  charset utf-8;
  server_tokens off;

  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json;
    application/ld+json jsonld;
    application/manifest+json webmanifest;
    application/xml xml;
    image/svg+xml svg;
    image/png png;
    image/jpeg jpg jpeg;
    image/webp webp;
    image/avif avif;
    text/csv csv;
    text/plain txt;
    application/zip zip;
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
  }
  default_type application/octet-stream;

  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types text/css text/javascript text/plain text/csv application/json application/ld+json application/manifest+json application/xml image/svg+xml;

  error_page 404 ${base}404.html;
  add_header X-Content-Type-Options nosniff always;
  add_header Referrer-Policy strict-origin-when-cross-origin always;

  location ${base} {
    try_files $uri $uri/index.html =404;
    add_header Cache-Control "public, max-age=300" always;
    add_header X-Content-Type-Options nosniff always;
    add_header X-Frame-Options SAMEORIGIN always;
  }
  # 名字里带内容摘要的文件不会再变。
  location ${base}_astro/ {
    add_header Cache-Control "public, max-age=31536000, immutable" always;
  }
  # 图表可以放进别的网站的框架，数据可以被别的网站读取。
  location ${base}embed/ {
    try_files $uri $uri/index.html =404;
    add_header Cache-Control "public, max-age=300" always;
    add_header X-Content-Type-Options nosniff always;
  }
  location ~ ^${base}(data|charts|oembed|feeds)/ {
    add_header Cache-Control "public, max-age=300" always;
    add_header Access-Control-Allow-Origin "*" always;
  }
}
`;
}
