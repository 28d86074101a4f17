import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskServer } from './server.ts';

const contentDir = mkdtempSync(join(tmpdir(), 'desk-'));
const article = 'articles/litong-2025/index.md';
let server: Server;
let port = 0;

beforeAll(async () => {
  cpSync('content', contentDir, { recursive: true });
  server = deskServer({ contentDir, bundle: contentDir });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterAll(() => {
  server.close();
  rmSync(contentDir, { recursive: true });
});

interface Answer {
  status: number;
  text: string;
}

function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: 'localhost', method, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const file = (path: string): string => readFileSync(join(contentDir, path), 'utf8');
const digestOf = async (path: string): Promise<string> => {
  const { text } = await ask('GET', '/content');
  const files = JSON.parse(text) as { path: string; digest: string }[];
  return files.find((each) => each.path === path)?.digest ?? '';
};

it.each([
  ['another host name', { Host: 'evil.example:80' }],
  ['another site in the browser', { 'Sec-Fetch-Site': 'cross-site' }],
  ['another port of this machine', { 'Sec-Fetch-Site': 'same-site' }],
])('refuses %s', async (_, headers) => {
  expect(await ask('GET', '/content', headers)).toMatchObject({ status: 403 });
  expect(await ask('PUT', `/content/${article}`, headers, 'x')).toMatchObject({ status: 403 });
});

it.each([
  'releases/2026-11-23.json',
  'site.json',
  'script-review.json',
  'articles/../site.json',
  'articles/litong-2025/..%2f..%2fsite.json',
  'articles/litong-2025/.git',
  'articles/litong-2025/index.html',
  'articles/litong-2025/run.js',
  'indicators/..%5cx.json',
])('writes no %s', async (path) => {
  expect((await ask('PUT', `/content/${path}`, {}, '{}')).status).toBeGreaterThanOrEqual(400);
});

it('deletes nothing', async () => {
  const { status, text } = await ask('DELETE', `/content/${article}`);
  expect(status).toBe(405);
  expect(text).toContain('编辑台不删文件');
  expect(file(article)).toContain('利通区');
});

it('writes a file that is still the one that was read, and only then', async () => {
  const before = file(article);
  const digest = await digestOf(article);
  const changed = before.replace('先摸清底数', '先把底数摸清');
  const headers = { 'If-Match': `"${digest}"` };
  expect(await ask('PUT', `/content/${article}`, headers, changed)).toMatchObject({ status: 200 });
  expect(file(article)).toBe(changed);
  writeFileSync(join(contentDir, article), before);
  const late = await ask('PUT', `/content/${article}`, { 'If-Match': '"0"' }, changed);
  expect(late.status).toBe(409);
  expect(late.text).toContain('在别处被改过');
  expect(await ask('PUT', `/content/${article}`, {}, changed)).toMatchObject({ status: 409 });
  expect(file(article)).toBe(before);
});

it('makes a new file of what is sent', async () => {
  const path = 'charts/new-chart.json';
  const { status } = await ask('PUT', `/content/${path}`, {}, '{"id":"new-chart"}');
  expect(status).toBe(200);
  expect(file(path)).toBe('{\n  "id": "new-chart"\n}\n');
  rmSync(join(contentDir, path));
});

it('says what the checker finds, and shows an article as the site sets it', async () => {
  expect(await ask('GET', '/problems')).toEqual({ status: 200, text: '[]' });
  const sent = JSON.stringify([
    'litong-2025',
    '题',
    '',
    '',
    '一个叫**“四个一”**管。\n\n![图](chart:a)',
  ]);
  const { text } = await ask('POST', '/preview', {}, sent);
  expect(text).toContain('<strong>“四个一”</strong>管');
  expect(text).toContain('<img src="/chart/a.svg" alt="图">');
});

it('draws a chart of the content, and says where there is none', async () => {
  const { text } = await ask('GET', '/chart/litong-survey-scope.svg');
  expect(text).toContain('29.75');
  expect(await ask('GET', '/chart/none.svg')).toMatchObject({ status: 404 });
});

it('has a message in Chinese for what goes wrong', async () => {
  expect((await ask('POST', '/preview', {}, '{')).status).toBe(500);
  expect((await ask('GET', '/nowhere')).text).toContain('没有这个地址');
});
