import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { settings } from '#disk/settings.ts';
import { build } from './build.ts';
import type { Command } from './command.ts';

export const start: Command = {
  summary: '生成网站并在本机打开服务，显示地址',
  help: `用法：npm start [-- --port 4321]

先生成网站（同 npm run build），再在本机提供浏览，并显示地址。按 Ctrl+C 结束。

  --port N   端口，默认 4321，被占用时自动往后找；0 表示任意空闲端口`,
  async run(args) {
    const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' } } });
    const built = await build.run([]);
    if (built !== 0) return built;
    const { basePath, outDir } = settings(process.env);
    const server = await preview({
      outDir,
      logLevel: 'error',
      server: { port: Number(values.port) },
    });
    console.log(`\n网站已就绪：http://localhost:${server.port}${basePath}\n按 Ctrl+C 结束。`);
    await server.closed();
    return 0;
  },
};
