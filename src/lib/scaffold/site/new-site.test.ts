import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../check/check.ts';
import type { SiteAnswers } from './answers.ts';
import { newSite } from './new-site.ts';

const answers: SiteAnswers = {
  name: '某某县“成效”',
  description: '某某县的成效报告。',
  place: { id: 'moumou', name: '某某县' },
  url: 'https://www.example.org',
  base: '/zt/chengxiao/',
  isGovernment: false,
  program: { repository: 'https://git.example.org/chengxiao.git', version: 'v1.2.0' },
};
const files = newSite(answers, '2026-11-23T09:00+08:00');
const text = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

it('makes content with which nothing is wrong', () => {
  const content = files.flatMap(({ path, text: own }) =>
    path.startsWith('content/') ? [{ path: path.slice('content/'.length), text: own }] : [],
  );
  expect(content).toHaveLength(5);
  expect(checkContent(content).filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each(['.gitlab-ci.yml', '.gitea/workflows/site.yml', '.github/workflows/site.yml'])(
  '%s is YAML, and builds the content with the version named',
  (path) => {
    expect(() => parse(text(path)) as unknown).not.toThrow();
    expect(text(path)).toContain(
      'git clone --depth 1 --branch "v1.2.0" "https://git.example.org/chengxiao.git" program',
    );
    expect(text(path)).toContain('BASE_PATH: "/zt/chengxiao/"');
  },
);

it('serves the path the site lives under, and lets only embeds stand in frames', () => {
  const nginx = text('deploy/nginx.conf');
  const blocks = Object.fromEntries(
    [...nginx.matchAll(/location (\S+(?: \S+)?) \{([^}]*)\}/g)].map((match) => [
      match[1],
      match[2],
    ]),
  );
  expect(blocks['/zt/chengxiao/']).toContain('X-Frame-Options');
  expect(blocks['/zt/chengxiao/embed/']).not.toContain('X-Frame-Options');
  expect(nginx).toContain('server_name www.example.org;');
  expect(nginx.split('{')).toHaveLength(nginx.split('}').length);
});
