import { assembleLibrary } from '../library/assemble.ts';
import type { ContentFile } from '../library/library.ts';
import { byPlace, type Problem } from '../problem.ts';
import { articleBody } from './article-body.ts';
import { articleImage } from './article-image.ts';
import { charts } from './charts.ts';
import type { Rule } from './context.ts';
import { dates } from './dates.ts';
import { drafts } from './drafts.ts';
import { evidence } from './evidence.ts';
import { identity } from './identity.ts';
import { keyFigures } from './key-figures.ts';
import { observations } from './observations.ts';
import { references } from './references.ts';
import { strays } from './strays.ts';

const rules: readonly Rule[] = [
  identity,
  references,
  observations,
  evidence,
  charts,
  articleBody,
  articleImage,
  dates,
  drafts,
  keyFigures,
  strays,
];

/** All Problems of a content folder, of single files and of how they fit together, in the order of files and lines. */
export function checkContent(files: readonly ContentFile[]): Problem[] {
  const { entries, problems } = assembleLibrary(files, { drafts: true });
  const context = {
    entries,
    indicators: entries.indicators.map(({ value }) => value),
    charts: entries.charts.map(({ value }) => value),
  };
  return [...problems, ...rules.flatMap((rule) => rule(context))].sort(byPlace);
}
