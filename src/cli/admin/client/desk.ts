import CMS, { type CmsConfig } from '@sveltia/cms';
import { type Choice, chartComponent } from './chart-component.ts';
import { contentFolder } from './content-folder.ts';
import { showProblems } from './problems.ts';

/**
 * The editor in the browser. Sveltia CMS keeps its trial files in the browser's own file system; here that file system
 * is the content folder, over this machine's own server: no account, no permission to ask for, in every browser.
 */
const answer = await fetch('/config.json');
const { config, charts }: { config: CmsConfig; charts: Choice[] } = await answer.json();
const root = await contentFolder();
Object.defineProperty(navigator.storage, 'getDirectory', { value: () => Promise.resolve(root) });
localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
if (!localStorage.getItem('sveltia-cms.prefs'))
  localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: 'zh-CN' }));

CMS.registerEditorComponent(chartComponent(charts));
CMS.registerPreviewStyle('/preview.css');
await CMS.init({ config });
showProblems();
