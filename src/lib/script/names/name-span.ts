/** A personal name in running text whose characters must not be read as words. */
export interface NameSpan {
  /** Of its first character, in UTF-16 code units. */
  offset: number;
  text: string;
  /** The name in the other script, given names only where every character has one form. */
  output: string;
  /** True where joint evidence was measured to change no non-name; otherwise the editor is asked. */
  sure: boolean;
  /** In Chinese, for the editor: which evidence there is. */
  reason: string;
}
