import CMS, { type CmsConfig } from '@sveltia/cms';
import { type Choice, chartPicker } from './chart-picker.ts';
import { registerPreview } from './preview.ts';
import { footer } from './problems.ts';

/** Opens the editor with the configuration at an address; on this machine, with its checker and its preview. */
export async function open(address: string, isHere = false): Promise<void> {
  const answer = await fetch(address);
  const { config, charts }: { config: CmsConfig; charts: Choice[] } = await answer.json();
  if (isHere) {
    registerPreview();
    CMS.registerPreviewStyle('/preview.css');
  }
  await CMS.init({ config });
  footer(chartPicker(charts), isHere);
}
