import type { ContentFile } from '../../library/library.ts';
import { newArticle } from '../scaffold.ts';
import type { SiteAnswers } from './answers.ts';

/** The content a new site starts with: its names, one place, common topics, and a draft to write in. */
export function siteContent(answers: SiteAnswers, now: string): ContentFile[] {
  const { place } = answers;
  return [
    json('site.json', siteOf(answers)),
    json('places.json', { places: [{ ...place, level: 'county' }] }),
    json('topics.json', { topics }),
    json('glossary.json', { version: 1, terms: [] }),
    newArticle('first-report', {
      title: '第一篇报告',
      place: place.id,
      topic: topics[0].id,
      published: now,
    }),
  ];
}

function siteOf({ name, description, publisher, url, isGovernment }: SiteAnswers): object {
  return {
    name,
    description,
    ...(publisher !== undefined && { publisher }),
    scripts: ['zh-Hans', 'zh-Hant'],
    license: {
      name: '知识共享 署名 4.0 国际许可协议（CC BY 4.0）',
      url: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
    },
    about: [description],
    ...(isGovernment && {
      government: {
        domain: new URL(url).hostname,
        ...(publisher !== undefined && { organizer: publisher }),
      },
    }),
  };
}

const topics = [
  { id: 'poverty', name: '脱贫与防返贫' },
  { id: 'income', name: '收入' },
  { id: 'employment', name: '就业' },
  { id: 'industry', name: '产业' },
  { id: 'living-environment', name: '人居环境' },
  { id: 'education', name: '教育' },
  { id: 'health', name: '医疗健康' },
  { id: 'governance', name: '治理与服务' },
] as const;

function json(path: string, content: object): ContentFile {
  return { path, text: `${JSON.stringify(content, null, 2)}\n` };
}
