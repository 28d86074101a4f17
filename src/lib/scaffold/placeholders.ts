/** What new files say where an editor has still to write; nothing of it may be published. */
export const placeholders = {
  title: '请改成标题',
  summary: '用一两句话写出这篇报告最重要的事实。',
  heading: '第一节的标题',
  body: '从这里开始写。',
  definition: '用一句话说清统计口径。',
  note: '待填写',
  source: '待填写来源',
} as const;
