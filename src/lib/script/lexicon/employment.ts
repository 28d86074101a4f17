import { pairs } from './pairs.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/** Work, wages and trades. */
export const employment: readonly LexiconEntry[] = [
  ...pairs(
    'register',
    `
    佣人=傭人 佣金=佣金 劳务输出=勞務輸出 外出务工=外出務工 女佣=女傭 家政=家政 工价=工價
    工种=工種 帮佣=幫傭 绣娘=繡娘 雇佣=僱傭 零就业家庭=零就業家庭
    `,
  ),
];
