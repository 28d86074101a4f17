import type { Site } from '#lib/site.ts';
import type { Frame } from '#lib/view/frame.ts';
import type { Context } from '../context.ts';
import type { PageHead } from './frame.ts';

/** A column of the site, as the page tags of government sites know it (ColumnType: an open list). */
export interface Column {
  name: string;
  description: string;
  keywords: string;
  type: '首页' | '工作动态' | '数据发布' | '概况信息';
}

/** What only a page with content of its own says of itself. */
export interface Content {
  /** ISO 8601. */
  published: string;
  /** Who the content comes from. */
  source: string;
  keywords?: readonly string[];
}

/**
 * 网页标签 of a page: site, column, content (《政府网站发展指引》 annex 网页设计规范, 国办发〔2017〕47号). `PubDate` is Beijing
 * time to the minute with ASCII hyphens, as published pages write it.
 */
export function pageTags(
  { library, edition, paths }: Context,
  { page, title, content, column }: PageHead,
): { name: string; content: string }[] {
  const { site } = library;
  const { text, words, script } = edition;
  const home: Column = {
    name: words.home,
    description: text(site.description),
    keywords: text(site.name),
    type: '首页',
  };
  const { name, description, keywords, type } = column ?? home;
  const tags: Record<string, string | undefined> = {
    SiteName: text(site.name),
    SiteDomain: site.government?.domain,
    SiteIDCode: site.government?.siteIdCode,
    ColumnName: name,
    ColumnDescription: description,
    ColumnKeywords: keywords,
    ColumnType: text(type),
    ...(content && {
      ArticleTitle: title,
      PubDate: beijingMinute(content.published),
      ContentSource: content.source,
      Keywords: content.keywords?.join(','),
      Url: paths.absolute(paths.page(script, page)),
    }),
  };
  return Object.entries(tags).flatMap(([tag, value]) =>
    value ? [{ name: tag, content: value }] : [],
  );
}

function beijingMinute(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T00:00+08:00` : iso;
  return new Date(Date.parse(day) + 8 * 3600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** What the footer of a government site must list; empty for other publishers. */
export function siteRecords(
  { government: records }: Site,
  text: (source: string) => string,
  address: string,
  fileAt: (path: string) => string,
): Frame['footer']['records'] {
  if (!records) return [];
  const { organizer, operator, siteIdCode, icp, policeRecord } = records;
  return [
    ...(organizer ? [{ text: text(`主办单位：${organizer}`) }] : []),
    ...(operator ? [{ text: text(`承办单位：${operator}`) }] : []),
    ...(siteIdCode ? [{ text: `${text('网站标识码')}：${siteIdCode}` }] : []),
    ...(icp ? [{ text: icp, href: 'https://beian.miit.gov.cn', lang: 'zh-Hans' as const }] : []),
    ...(policeRecord
      ? [
          {
            text: policeRecord,
            lang: 'zh-Hans' as const,
            href: `http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=${policeRecord.replace(/\D/g, '')}`,
          },
        ]
      : []),
    ...(siteIdCode
      ? [
          {
            text: text('政府网站找错'),
            href: `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${siteIdCode}&url=${encodeURIComponent(address)}`,
          },
        ]
      : []),
    ...(records.mark
      ? [
          {
            text: text('党政机关网站标识'),
            href: records.mark.href,
            picture: fileAt(`marks/${records.mark.picture}`),
          },
        ]
      : []),
  ];
}
