import { addresses } from './address.ts';
import { banks, identities, phones } from './numbers.ts';
import { mails, plates } from './contact.ts';
import { hardships, illnesses, minors } from './circumstances.ts';

/** Kinds of personal data that do not belong into a public report (政府信息公开条例第十五条，个人信息保护法第二十八条). */
export type PrivacyKind =
  'identity' | 'phone' | 'bank' | 'mail' | 'plate' | 'address' | 'illness' | 'minor' | 'hardship';

/** A personal datum in a text, in UTF-16 units. */
export interface Find {
  kind: PrivacyKind;
  at: number;
  text: string;
}

const readers: readonly (readonly [PrivacyKind, (text: string) => RegExpMatchArray[]])[] = [
  ['identity', identities],
  ['phone', phones],
  ['bank', banks],
  ['mail', mails],
  ['plate', plates],
  ['address', addresses],
  ['illness', illnesses],
  ['minor', minors],
  ['hardship', hardships],
];

/** The personal data of a paragraph in either script's Simplified form, in their order. */
export function personalData(text: string): Find[] {
  return readers
    .flatMap(([kind, read]) =>
      read(text).map(({ 0: found, index = 0 }): Find => ({ kind, at: index, text: found })),
    )
    .toSorted((a, b) => a.at - b.at);
}
