import type { ContentFile } from '../../library/library.ts';
import type { SiteAnswers } from './answers.ts';

/** What the people of the office read first when they open their repository. */
export function siteReadme({ name, url, base, program }: SiteAnswers): ContentFile {
  return {
    path: 'README.md',
    text: `# ${name}

这里只放内容：文章、指标、图表。网站由“成效”程序生成，两者分开，程序升级不影响内容。

| 文件夹或文件 | 放什么 |
| --- | --- |
| \`content/articles/\` | 一篇报告一个文件夹，正文是 index.md，图片放在旁边 |
| \`content/indicators/\` | 一个指标一个文件：数值和作证的那一句话 |
| \`content/charts/\` | 一张图一个文件 |
| \`content/places.json\`、\`topics.json\` | 地区和主题 |
| \`content/site.json\` | 网站名称、主办单位、备案信息 |
| \`content/glossary.json\` | 简繁固定写法 |
| \`deploy/nginx.conf\` | 服务器配置的样子 |

## 在自己的电脑上

第一次：

\`\`\`sh
git clone --branch "${program.version}" "${program.repository}" program
npm --prefix program ci
\`\`\`

以后在 \`program\` 文件夹里：

\`\`\`sh
CONTENT_DIR=../content npm run dev                     # 边改边看
CONTENT_DIR=../content npm run -s reports -- check     # 查错
CONTENT_DIR=../content OUT_DIR=../dist SITE_URL=${url} BASE_PATH=${base} npm run build
\`\`\`

## 自动生成

把这个文件夹推送到 GitLab、Gitea 或 GitHub，每次改动都会自动检查、生成，生成的网站在任务的附件 \`site\` 里。
把它解开放到服务器的 \`/var/www/site${base}\`，按 \`deploy/nginx.conf\` 配好服务器，就发布了。
`,
  };
}
