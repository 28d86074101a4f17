/**
 * A text as a CSS string in single quotes, safe inside an HTML style element (CSS Syntax 3, 4.3.7).
 * @example cssString("它’s </style>") // '它’s \\3c /style>'
 */
export function cssString(text: string): string {
  const safe = text.replace(
    /[\\'<\n\r\f]/g,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
  return `'${safe}'`;
}
