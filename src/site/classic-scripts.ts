import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';

const mark = '?classic';

/**
 * `import script from './x.ts?classic'`: the module and all it imports as one classic script, `{ code, name, hash }`.
 * A frame with `sandbox="allow-scripts"` has no origin of its own, so that browsers refuse it every module script.
 */
export function classicScripts(): Plugin {
  return {
    name: 'classic-scripts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(mark)) return undefined;
      const entry = await this.resolve(source.slice(0, -mark.length), importer);
      return entry && `\0${entry.id}${mark}`;
    },
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith(mark)) return undefined;
      const { code, modules } = await bundle(id.slice(1, -mark.length));
      for (const module of modules) if (!module.startsWith('\0')) this.addWatchFile(module);
      const digest = createHash('sha256').update(code);
      const hash = digest.copy().digest('base64');
      const name = digest.digest('hex').slice(0, 8);
      return `export default ${JSON.stringify({ code, name, hash })}`;
    },
  };
}

async function bundle(entry: string): Promise<{ code: string; modules: readonly string[] }> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      // Frames also open inside old apps, whose browsers know no newer syntax.
      target: 'es2017',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`没有生成脚本：${entry}`);
  return { code: chunk.code.trim(), modules: chunk.moduleIds };
}
