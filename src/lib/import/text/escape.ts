/** A paragraph of plain text as Markdown that shows exactly this text: marks that mean something are escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([#>+\-|=]|~{3})/, '\\$1')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
