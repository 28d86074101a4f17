/** Interface texts in Simplified Chinese. `{name}` is filled in by `fill`. */
export const hans = {
  skip: '跳到正文',
  home: '首页',
  articles: '报告',
  indicators: '指标',
  data: '数据',
  about: '关于',
  places: '地区',
  topics: '主题',
  charts: '图表',
} as const;
