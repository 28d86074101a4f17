import type { ContextRule } from './rule.ts';

/** Characters whose rarer form belongs to a handful of words. */
export const single: readonly ContextRule[] = [
  {
    name: '拉纤的“纤”',
    chars: '纤',
    form: ({ before, after }) =>
      /^(?:绳|夫|道|板)/.test(after) || /[拉背]$/.test(before) ? '縴' : undefined,
  },
  {
    name: '别扭的“别”',
    chars: '别',
    form: ({ after }) => (/^扭/.test(after) ? '彆' : '別'),
  },
];
