import { narrow } from './numbers.ts';

const private_ =
  /[\w.+-]+@(?:vip\.)?(?:qq|foxmail|163|126|139|189|gmail|hotmail|outlook|sina|sohu|yeah|aliyun|icloud|yahoo|21cn)\.(?:com|net|cn|com\.cn)/gi;

/** Addresses at the providers private persons use; those of offices are public. */
export function mails(text: string): RegExpMatchArray[] {
  return [...text.matchAll(private_)];
}

/** Number plates: province, letter, five or six characters with a digit among them. */
export function plates(given: string): RegExpMatchArray[] {
  return [
    ...narrow(given).matchAll(
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·.• ]?(?=[A-Z]*\d)[A-HJ-NP-Z\d]{5,6}(?![A-Z\d])/g,
    ),
  ];
}
