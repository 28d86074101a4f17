import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '#disk/settings.ts';
import { type Command, UsageError } from '../command.ts';
import { bundledEditor } from './bundle.ts';
import { writeHosted } from './hosted.ts';
import { deskServer } from './server.ts';

const options = {
  port: { type: 'string', default: '4322' },
  out: { type: 'string' },
  host: { type: 'string' },
  server: { type: 'string' },
  repo: { type: 'string' },
  branch: { type: 'string' },
  'app-id': { type: 'string' },
} as const;

export const admin: Command = {
  summary: '在浏览器里编辑文章、指标和图表',
  help: `用法：npm run admin [-- --port 4322]

在本机打开编辑台，显示地址；用任何浏览器打开它，改文章、指标、图表、地区、主题和用字表。
保存就写进内容文件夹，只改动你改过的地方；保存后立刻检查，有问题就在页面下方列出。
只有这台电脑能打开，不向外发任何请求。按 Ctrl+C 结束。

  --port N   端口，默认 4322；0 表示任意空闲端口

内容放在单位自己的 GitLab 或 Gitea 上时，可以把编辑台做成一个文件夹，放到单位的网页服务器上：
      npm run admin -- --out 文件夹 --host gitlab|gitea --server https://… --repo 组/仓库 --app-id 编号

  --out 文件夹     写进哪个文件夹，不在本机打开
  --host          代码服务器的种类：gitlab（16 以上）或 gitea（1.24 以上）
  --server        代码服务器的地址
  --repo          仓库，例如 bangongshi/chengxiao
  --branch        分支，默认 main
  --app-id        在代码服务器上登记的应用编号（OAuth，PKCE，回调地址是编辑台的网址）`,
  async run(args) {
    const { values } = parseArgs({ args, options });
    const { contentDir } = settings(process.env);
    if (values.out !== undefined) {
      const root = relative('.', contentDir).replaceAll('\\', '/') || '.';
      const { host = '', server, repo, branch = 'main', 'app-id': appId } = values;
      await writeHosted(values.out, contentDir, root, { kind: host, server, repo, branch, appId });
      console.log(`编辑台已写入 ${values.out}。把整个文件夹放到网页服务器上，用 https 打开。`);
      return 0;
    }
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`--port 要写 0 到 65535 的整数，现在是“${values.port}”。`);
    const server = deskServer({ contentDir, bundle: await bundledEditor() });
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      console.error(`端口 ${port} 已经有程序在用。请换一个：npm run admin -- --port 0`);
      resolve(1);
    });
    server.once('close', () => {
      resolve(0);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      const found = typeof address === 'object' ? address?.port : port;
      console.log(`编辑台已就绪：http://localhost:${found}/`);
      console.log(`正在编辑 ${relative('.', contentDir) || '.'}。按 Ctrl+C 结束。`);
    });
    return promise;
  },
};
