import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium on this machine: the one named by CHROMIUM, a usual one, or Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  const candidates = [...(named ? [named] : []), ...usual, chromium.executablePath()];
  return candidates.find((path) => existsSync(path));
}

/** Flags for a browser that starts anywhere, also as root, and asks nobody for anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Gets a Chromium when there is none: Debian's package as root, else Playwright's download. */
export function ensureChromium(): string {
  const attempts = [
    {
      fits: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
      get: () => {
        execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
        const packages = ['chromium', 'fonts-noto-cjk'];
        execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
          stdio: 'inherit',
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        });
      },
    },
    {
      fits: () => true,
      get: () => {
        execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
      },
    },
  ];
  for (const { fits, get } of attempts) {
    const found = findChromium();
    if (found) return found;
    if (!fits()) continue;
    try {
      get();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium and none could be installed. Install Chromium or Google Chrome, ' +
      'or set CHROMIUM to its path, and run the tests again.\n' +
      '浏览器测试需要 Chromium，自动安装没有成功。请安装 Chromium 或 Chrome，或用环境变量 CHROMIUM 指明路径，再运行测试。',
  );
}
