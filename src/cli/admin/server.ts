import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readContentFolder } from '#disk/content-folder.ts';
import { inspectContent } from '#lib/check/check.ts';
import { previewHtml } from '#lib/desk/preview.ts';
import { escapeHtml } from '#lib/text/escape-html.ts';
import { chartPicture } from './chart-picture.ts';
import { configFor } from './config.ts';
import { isWritable, readFiles, writeFile } from './files.ts';
import { pageOf, policyFor } from './page.ts';
import { previewStyle } from './preview-style.ts';

/** Where the editor finds what. */
export interface Desk {
  contentDir: string;
  /** Folder of the bundled editor. */
  bundle: string;
}

/** The most an editor may send at once: a large photograph. */
const most = 30 * 2 ** 20;

/**
 * Serves the editor and the content folder to browsers on this machine only. Requests that other sites send through a
 * browser are refused: they carry another host or say that they come from elsewhere.
 */
export function deskServer(desk: Desk): Server {
  return createServer((request, response) => {
    answer(desk, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) send(response, 500, { message: `出错了：${message}` });
      else response.end();
    });
  });
}

async function answer(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = request.headers.host ?? '';
  const isHere = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host);
  const isOwn = ['same-origin', 'none', undefined].includes(
    request.headers['sec-fetch-site']?.toString(),
  );
  if (!isHere || !isOwn) {
    send(response, 403, { message: '只能在本机的浏览器里使用。' });
    return;
  }
  const path = decodeURIComponent(new URL(request.url ?? '/', `http://${host}`).pathname);
  const file = path.startsWith('/content/') ? path.slice('/content/'.length) : undefined;
  if (file !== undefined) {
    await answerFile(desk, request, response, file);
    return;
  }
  if (request.method === 'POST' && path === '/preview') await sendPreview(request, response);
  else if (request.method !== 'GET') send(response, 405, { message: '这里不能写。' });
  else if (path === '/') sendText(response, 'text/html', pageOf('desk.js'));
  else if (path === '/config.json')
    send(response, 200, configFor(desk.contentDir, 'content', { name: 'test-repo' }));
  else if (path === '/content') send(response, 200, readFiles(desk.contentDir));
  else if (path === '/preview.css') sendText(response, 'text/css', previewStyle());
  else if (path === '/problems') send(response, 200, problemsOf(desk));
  else if (path.startsWith('/chart/')) sendChart(desk, response, path.slice('/chart/'.length));
  else sendBundled(desk, response, path);
}

async function answerFile(
  { contentDir }: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (!isWritable(path)) {
    send(response, 403, { message: `编辑台不写这个文件：${path}` });
  } else if (request.method === 'GET') {
    if (!existsSync(join(contentDir, path)))
      send(response, 404, { message: `没有这个文件：${path}` });
    else sendBytes(response, path, readFileSync(join(contentDir, path)));
  } else if (request.method === 'PUT') {
    const sent = await bodyOf(request);
    const known = request.headers['if-match']?.replaceAll('"', '');
    const written = sent && writeFile(contentDir, path, sent, known);
    if (!sent) send(response, 413, { message: '文件太大，最多 30 MB。' });
    else if (!written)
      send(response, 409, {
        message: `${path} 在别处被改过，没有写入。请先复制你的修改，再刷新页面。`,
      });
    else send(response, 200, written);
  } else {
    send(response, 405, { message: '编辑台不删文件；不再发布的文章请写“撤回”。' });
  }
}

function problemsOf({ contentDir }: Desk): unknown {
  return inspectContent(readContentFolder(contentDir)).problems;
}

/** An article the editor is writing: slug, title, subtitle, summary and text. */
async function sendPreview(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sent = await bodyOf(request);
  const parts: unknown = JSON.parse(Buffer.from(sent ?? []).toString('utf8') || '[]');
  const [slug = '', title = '', subtitle = '', summary = '', body = ''] = Array.isArray(parts)
    ? parts.map(String)
    : [];
  const text = previewHtml(
    body,
    (id) => `/chart/${id}.svg`,
    (src) => `/content/articles/${slug}/${src.replace(/^\.\//, '')}`,
  );
  const head = `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(subtitle)}</p><p>${escapeHtml(summary)}</p>`;
  sendText(response, 'text/html', `${head}${text}`);
}

function sendChart({ contentDir }: Desk, response: ServerResponse, id: string): void {
  const svg = chartPicture(contentDir, id.replace(/\.svg$/, ''));
  if (svg === undefined) send(response, 404, { message: `没有这张图表：${id}` });
  else sendText(response, 'image/svg+xml', svg);
}

function sendBundled({ bundle }: Desk, response: ServerResponse, path: string): void {
  const file = join(bundle, path);
  const isInside = file.startsWith(bundle) && existsSync(file) && extname(file) !== '';
  if (isInside) sendBytes(response, path, readFileSync(file));
  else send(response, 404, { message: '没有这个地址。' });
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

function sendBytes(response: ServerResponse, path: string, bytes: Uint8Array): void {
  response.writeHead(200, {
    'Content-Type': types[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(bytes);
}

function sendText(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': policyFor(),
    'Cache-Control': 'no-store',
  });
  response.end(text);
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(value));
}

/** What a request carries; undefined where it is more than the editor may send. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
