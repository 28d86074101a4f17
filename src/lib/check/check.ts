import { assembleLibrary } from '../library/assemble.ts';
import type { ContentFile } from '../library/library.ts';
import { byPlace, type Problem } from '../problem.ts';
import { addresses } from './addresses.ts';
import { arithmetic } from './arithmetic.ts';
import { articleBody } from './article-body.ts';
import { articleImage } from './article-image.ts';
import { articleCoverage, type ArticleCoverage } from './coverage.ts';
import { charts } from './charts.ts';
import { claims } from './claims.ts';
import type { Rule } from './context.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { declarations } from './declarations.ts';
import { drafts } from './drafts.ts';
import { evidence } from './evidence.ts';
import { glossary } from './glossary.ts';
import { government } from './government.ts';
import { identity } from './identity.ts';
import { keyFigures } from './key-figures.ts';
import { observations } from './observations.ts';
import { placeholders } from './placeholders.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import { releases } from './releases.ts';
import { scope } from './scope.ts';
import { script } from './script.ts';
import { scriptReview } from './script-review.ts';
import { setAside } from './set-aside.ts';
import { strays } from './strays.ts';
import { withdrawn } from './withdrawn.ts';

const rules: readonly Rule[] = [
  identity,
  government,
  references,
  observations,
  evidence,
  scope,
  setAside,
  arithmetic,
  declarations,
  relations,
  claims,
  charts,
  articleBody,
  articleImage,
  dates,
  placeholders,
  drafts,
  keyFigures,
  glossary,
  script,
  scriptReview,
  releases,
  corrections,
  strays,
  addresses,
  withdrawn,
];

/** What the checker has to say of a content folder. */
export interface Findings {
  /** Of single files and of how they fit together, in the order of files and lines. */
  problems: Problem[];
  coverage: ArticleCoverage[];
}

export function inspectContent(files: readonly ContentFile[]): Findings {
  const { entries, problems } = assembleLibrary(files, { drafts: true });
  const { library } = assembleLibrary(files);
  const context = {
    entries,
    ...(library && { library }),
    indicators: entries.indicators.map(({ value }) => value),
    charts: entries.charts.map(({ value }) => value),
  };
  return {
    problems: [...problems, ...rules.flatMap((rule) => rule(context))].sort(byPlace),
    coverage: articleCoverage(entries),
  };
}

/** All Problems of a content folder. */
export function checkContent(files: readonly ContentFile[]): Problem[] {
  return inspectContent(files).problems;
}
