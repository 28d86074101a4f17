import CMS, { type CmsConfig } from '@sveltia/cms';
import { type Choice, chartPicker } from './chart-picker.ts';
import { registerPreview } from './preview.ts';
import { showProblems } from './problems.ts';

const answer = await fetch('/config.json');
const { config, charts }: { config: CmsConfig; charts: Choice[] } = await answer.json();

registerPreview();
CMS.registerPreviewStyle('/preview.css');
await CMS.init({ config });
showProblems(chartPicker(charts));
