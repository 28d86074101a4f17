import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundledEditor } from '../../src/cli/admin/bundle.ts';
import { deskServer } from '../../src/cli/admin/server.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';

/** The browser editor, driven as an editor would, on a copy of the example's content. */
const contentDir = mkdtempSync(join(tmpdir(), 'desk-'));
let server: Server;
let browser: Browser;
let root = '';

beforeAll(async () => {
  cpSync('content', contentDir, { recursive: true });
  server = deskServer({ contentDir, bundle: await bundledEditor() });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  root = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(contentDir, { recursive: true });
});

const file = (path: string): string => readFileSync(join(contentDir, path), 'utf8');
const title = '利通区：一份从排查开始的民生清单';

async function desk(): Promise<{ page: Page; requests: string[]; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(root);
  await page.getByText(title).waitFor();
  return { page, requests, errors };
}

it('edits an article as raw text, puts a chart in, and changes the file only there', async () => {
  const path = 'articles/litong-2025/index.md';
  const before = file(path);
  const { page, requests, errors } = await desk();
  await page.getByText(title).dblclick();
  const preview = page.frameLocator('iframe');
  await preview.getByRole('img', { name: '起底排查的范围' }).waitFor();
  expect(await preview.locator('strong').first().innerText()).toBe('“四个一”');

  const text = page.locator('textarea').filter({ hasText: '', visible: true }).last();
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\n再看一遍这张图。');
  await page.getByRole('button', { name: '插入图表' }).click();
  await page.getByLabel('哪张图表').selectOption('litong-survey-scope');
  await page.getByLabel('图注：图上说了什么').fill('排查的范围');
  await page.getByRole('button', { name: '插入', exact: true }).click();
  await preview.getByRole('img', { name: '排查的范围', exact: true }).waitFor();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('条目已保存').waitFor();

  expect(file(path)).toBe(
    `${before.trimEnd()}\n\n再看一遍这张图。\n\n![排查的范围](chart:litong-survey-scope)\n`,
  );
  expect(errors).toEqual([]);
  const outside = requests.filter((url) => !url.startsWith(root) && !/^(?:blob|data):/.test(url));
  expect(outside).toEqual([]);
  await page.context().close();
});

it('changes one value of an indicator, and says at once that its evidence no longer holds it', async () => {
  const path = 'indicators/rural-disposable-income.json';
  const before = file(path);
  const { page } = await desk();
  await page.goto(`${root}#/collections/indicators/entries/rural-disposable-income`);
  // Fields are made as they come into view.
  await page.locator('[data-key-path="license"]').scrollIntoViewIfNeeded();
  await page.getByText('盐同红集中连片区域 · 2016').waitFor();
  await page.getByRole('button', { name: '全部展开' }).click();
  await page.locator('[data-key-path="observations.0.value"] input').fill('7065');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const problem = page.locator('#foot li').filter({ hasText: '7064' }).first();
  await problem.waitFor();
  expect(await problem.innerText()).toContain(path);
  expect(file(path)).toBe(before.replace('"value": 7064', '"value": 7065'));
  await page.context().close();
});

it('makes a new article in a folder the editor names', async () => {
  const { page } = await desk();
  const field = (key: string): Locator => page.locator(`[data-key-path="${key}"]`);
  await page.getByText('新建', { exact: true }).first().click();
  await field('title').locator('input').fill('一篇新文章');
  await field('summary').locator('textarea').fill('一句话的摘要。');
  await field('body').locator('textarea').fill('正文只有一段。');
  await field('script').getByText('简体').click();
  await field('published').locator('input').fill('2026-11-23T09:00+08:00');
  await field('places').getByText('利通区').click();
  await field('topics').getByRole('combobox').first().click();
  await page.getByRole('option', { name: '就业' }).first().click();
  await page.getByRole('group', { name: 'Slug' }).locator('input').fill('new-article');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('条目已保存').waitFor();
  expect(file('articles/new-article/index.md')).toBe(`---
title: 一篇新文章
summary: 一句话的摘要。
script: zh-Hans
published: 2026-11-23T09:00+08:00
places:
  - litong
topics:
  - employment
draft: false
---

正文只有一段。
`);
  await page.context().close();
});
