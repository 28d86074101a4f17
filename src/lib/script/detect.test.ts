import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { evidence } from './detect-evidence.ts';
import { detectScript, otherScriptCharacters } from './detect.ts';
import type { Script } from './script.ts';

describe('evidence', () => {
  it('is changed by a conversion into the other script and by no other', () => {
    const toTraditional = Converter({ from: 'cn', to: 't' });
    const toSimplified = Converter({ from: 't', to: 'cn' });
    expect([...evidence['zh-Hans']].filter((char) => toTraditional(char) === char)).toEqual([]);
    expect([...evidence['zh-Hans']].filter((char) => toSimplified(char) !== char)).toEqual([]);
    expect([...evidence['zh-Hant']].filter((char) => toSimplified(char) === char)).toEqual([]);
  });

  it('names no character twice', () => {
    expect([...evidence['zh-Hans']].filter((char) => evidence['zh-Hant'].has(char))).toEqual([]);
  });
});

describe('otherScriptCharacters', () => {
  it.each<[string, Script, string]>([
    ['农村發展', 'zh-Hans', '發2'],
    ['農村发展', 'zh-Hant', '发2'],
    ['𠮷村裡', 'zh-Hans', '裡3'],
    ['皇后在公里外，范先生姓于', 'zh-Hant', ''],
    ['乾隆年间的著名慰藉，瞭望远方', 'zh-Hans', ''],
    ['經濟拮据的万俟先生', 'zh-Hant', ''],
    ['根据', 'zh-Hant', '据1'],
    ['魏徵', 'zh-Hans', ''],
    ['徵收', 'zh-Hans', '徵0'],
    ['3万元', 'zh-Hant', '万1'],
    ['GDP 100%，\ud800', 'zh-Hant', ''],
    ['', 'zh-Hans', ''],
  ])('%s as %s: %s', (text, script, expected) => {
    const found = otherScriptCharacters(text, script);
    expect(found.map(({ offset, char }) => `${char}${offset}`).join(' ')).toBe(expected);
  });
});

describe('detectScript', () => {
  it.each([
    ['贫困发生率下降', 'zh-Hans'],
    ['貧困發生率下降', 'zh-Hant'],
    ['人口十二', undefined],
    ['', undefined],
    ['发展發展', undefined],
    ['他说：“裡”是繁体写法，简体写作“里”，读音一样', 'zh-Hans'],
  ])('%s: %s', (text, script) => {
    expect(detectScript(text)).toBe(script);
  });
});
