import type { hans } from './zh-hans.ts';

/** Interface texts in Traditional Chinese. */
export const hant: Record<keyof typeof hans, string> = {
  skip: '跳到正文',
  home: '首頁',
  articles: '報告',
  indicators: '指標',
  data: '數據',
  about: '關於',
  places: '地區',
  topics: '主題',
  charts: '圖表',
};
