/** Blocks that are read, in the order of the page; drawings and tables are not. */
const blocks = 'h2, h3, p, li, blockquote';
const left = 'figure, table, .figures, .figure-card';
const sentence = /[^。！？!?；;]*[。！？!?；;]+[”’」』）)]*|[^。！？!?；;]+$/g;

/** The sentences under an element, each as a range of the document; blocks inside blocks are read once. */
export function sentencesIn(root: Element): Range[] {
  return [...root.querySelectorAll(blocks)]
    .filter((block) => !block.closest(left) && !block.querySelector(blocks))
    .flatMap(sentencesOf);
}

function sentencesOf(block: Element): Range[] {
  const text = block.textContent;
  return [...text.matchAll(sentence)]
    .filter(([words]) => /[\p{L}\p{N}]/u.test(words))
    .map(({ 0: words, index }) => rangeOf(block, index, index + words.length));
}

/** Part of an element's text, by offsets in it. */
function rangeOf(block: Element, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (start >= before && start <= before + length) range.setStart(node, start - before);
    if (end >= before && end <= before + length) {
      range.setEnd(node, end - before);
      break;
    }
    before += length;
  }
  return range;
}
