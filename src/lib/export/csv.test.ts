import { expect, it } from 'vitest';
import { csv } from './csv.ts';

it.each([
  ['plain', [['甲', '1']], '\ufeff甲,1\r\n'],
  [
    'comma, quote, line break',
    [['甲,乙', '说"好"', '一\n二']],
    '\ufeff"甲,乙","说""好""","一\n二"\r\n',
  ],
  ['a formula is defused', [['=SUM(A1)', '+1+1', '@x']], "\ufeff'=SUM(A1),'+1+1,'@x\r\n"],
  ['a negative number stays a number', [['-3.5']], '\ufeff-3.5\r\n'],
  ['empty', [['']], '\ufeff\r\n'],
])('%s', (_, rows, expected) => {
  expect(csv(rows)).toBe(expected);
});
