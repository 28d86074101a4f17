import { contentFolder } from './content-folder.ts';

/**
 * The editor in the browser. Sveltia CMS keeps its trial files in the browser's own file system; here that file system
 * is the content folder, over this machine's own server: no account, no permission to ask for, in every browser.
 * All of this must stand before the editor is read.
 */
const root = await contentFolder();
Object.defineProperty(navigator.storage, 'getDirectory', { value: () => Promise.resolve(root) });
localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
const kept = localStorage.getItem('sveltia-cms.prefs');
if (kept === null) localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: 'zh-CN' }));

const { open } = await import('./editor.ts');
await open('/config.json', true);
