import { otherScriptCharacters } from '../script/detect.ts';
import { lockedSpans } from '../script/locked-spans.ts';
import { otherScript, scriptOf, type Script } from '../script/script.ts';
import { jsonProse } from './json-prose.ts';
import type { Prose } from './prose.ts';
import type { BuiltSite, Finding } from './site.ts';

/** Part of an address that names its edition: `zh-hant/data/`, `feeds/zh-hant.xml`. */
const edition = /(?:^|\/)(zh-han[st])(?=[/.])/;
const lead = 8;
const names: Record<Script, string> = { 'zh-Hans': '简体字', 'zh-Hant': '繁体字' };

/**
 * No edition holds a character that only the other one writes: titles, texts, alternatives of pictures, JSON-LD,
 * labels of charts, heads of CSV files. `site.kept` are texts that stay as they are in both.
 */
export function characters(site: BuiltSite): Finding[] {
  const files = site.data.map(({ path, text }) => ({ path, prose: [{ from: '文件', text }] }));
  return [...site.pages.values(), ...files].flatMap(({ path, prose }) => {
    const script = scriptOf(edition.exec(path)?.[1] ?? '');
    if (!script) return [];
    return prose.flatMap(({ from, text }) => {
      const isJson = /\.(?:json|jsonld|webmanifest)$/.test(path);
      const read = { from, text: isJson ? jsonProse(text, script) : text };
      return strays(read, script, path, site.kept);
    });
  });
}

/** One finding for a text, however many characters it has. */
function strays(
  { from, text }: Prose,
  script: Script,
  path: string,
  keep: readonly string[],
): Finding[] {
  const found = otherScriptCharacters(text, script);
  if (found.length === 0) return [];
  const spans = lockedSpans(text, { terms: [], keep, from: script, to: otherScript(script) });
  const loose = found.filter(
    ({ offset }) => !spans.some(({ start, end }) => offset >= start && offset < end),
  );
  const [first] = loose;
  if (!first) return [];
  const start = Math.max(0, first.offset - lead, text.lastIndexOf('\n', first.offset) + 1);
  const [around = ''] = text.slice(start, first.offset + lead).split('\n');
  const chars = [...new Set(loose.map(({ char }) => char))].join('');
  const message = `${from} 里有${names[otherScript(script)]}“${chars}”：${around.trim()}`;
  return [{ rule: 'characters', path, message }];
}
