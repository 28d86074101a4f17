import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readContentFolder } from '#disk/content-folder.ts';
import { settings } from '#disk/settings.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { createConverter } from '#lib/script/converter.ts';
import { convertHtml } from '#lib/script/html.ts';
import { otherScript, type Script } from '#lib/script/script.ts';
import { type Command, UsageError } from './command.ts';

const profiles = ['hant', 'tw', 'hk', 'gov'] as const;

export const convert: Command = {
  summary: '简繁转换：标准输入 → 标准输出',
  help: `用法：npm run -s reports -- convert --to zh-Hant|zh-Hans [--from …] [--profile hant|tw|hk|gov] [--html]

把标准输入的文字转换后写到标准输出。内容文件夹里的用字表（glossary.json）同样生效。

  --to       转成哪一版
  --from     原文是哪一版（默认是另一版）
  --profile  繁体的用字习惯，默认 hant
  --html     输入是 HTML：标签、地址、代码不动，只转换文字`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        to: { type: 'string' },
        from: { type: 'string' },
        profile: { type: 'string', default: 'hant' },
        html: { type: 'boolean', default: false },
      },
    });
    const to = scriptNamed(values.to, '--to');
    const from = values.from === undefined ? otherScript(to) : scriptNamed(values.from, '--from');
    const profile = profiles.find((name) => name === values.profile);
    if (!profile)
      throw new UsageError(`--profile 只能是 ${profiles.join('、')}，现在是“${values.profile}”。`);
    const { library } = assembleLibrary(readContentFolder(settings(process.env).contentDir));
    const { terms = [], keep = [] } = library?.glossary ?? {};
    const converter = createConverter({ terms, keep, profile });
    const input = await text(process.stdin);
    process.stdout.write(
      values.html ? convertHtml(input, converter, from, to) : converter.convert(input, from, to),
    );
    return 0;
  },
};

function scriptNamed(name: string | undefined, option: string): Script {
  if (name === 'zh-Hans' || name === 'zh-Hant') return name;
  throw new UsageError(
    `${option} 应为 zh-Hans 或 zh-Hant，现在${name === undefined ? '没有写' : `是“${name}”`}。`,
  );
}
