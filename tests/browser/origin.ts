import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** What a server of these tests answers. */
export interface Answer {
  body: string | Uint8Array;
  type?: string;
  headers?: Record<string, string>;
}

/** An HTTP server of its own on a free port: an origin that is nobody else's. */
export interface Origin {
  /** Without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

export async function openOrigin(answer: (path: string) => Answer | undefined): Promise<Origin> {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://x').pathname);
    const { type = 'text/html; charset=utf-8', headers = {}, body = '' } = found ?? {};
    response.writeHead(found ? 200 : 404, { 'Content-Type': type, ...headers }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * A built site on an origin of its own, as a static host serves it; the address it was built for is replaced by the
 * one where it stands.
 */
export async function openSite(folder: string, base: string, published: string): Promise<Origin> {
  const origin = await openOrigin((path) => {
    if (!path.startsWith(base)) return undefined;
    const name = path.slice(base.length);
    const file = join(folder, name.endsWith('/') || name === '' ? `${name}index.html` : name);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const type = types[extname(file)] ?? 'application/octet-stream';
    const bytes = readFileSync(file);
    if (!/html|json/.test(type)) return { body: bytes, type };
    return { body: bytes.toString('utf8').replaceAll(published, origin.url), type };
  });
  return origin;
}
