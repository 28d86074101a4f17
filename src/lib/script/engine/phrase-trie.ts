/** A phrase found in a text: where it ends, and how it is written; undefined where its characters say it. */
export interface Match {
  end: number;
  forms: readonly (readonly number[])[] | undefined;
}

interface Node {
  next: Map<number, Node>;
  isEnd: boolean;
  forms: readonly (readonly number[])[] | undefined;
}

const none: readonly Match[] = [];

/**
 * Phrases by their characters, over code points. Reads lines `first rest=form/form rest …` as the data modules hold
 * them; the phrases of a first character are only read when a text has it.
 */
export class PhraseTrie {
  readonly #groups = new Map<number, string | Node>();

  constructor(lines: string) {
    for (let start = 0; start < lines.length;) {
      const newline = lines.indexOf('\n', start);
      const end = newline === -1 ? lines.length : newline;
      this.#groups.set(lines.codePointAt(start) ?? 0, lines.slice(start, end));
      start = end + 1;
    }
  }

  /** The phrases that begin at `start` and end at `limit` or before, the shortest first. */
  matches(codes: ArrayLike<number>, start: number, limit: number): readonly Match[] {
    let node = this.#groupOf(codes[start] ?? 0);
    if (node === undefined) return none;
    let found: Match[] | undefined;
    for (let at = start + 1; at < limit; at += 1) {
      node = node.next.get(codes[at] ?? 0);
      if (node === undefined) break;
      if (node.isEnd) (found ??= []).push({ end: at + 1, forms: node.forms });
    }
    return found ?? none;
  }

  #groupOf(first: number): Node | undefined {
    const group = this.#groups.get(first);
    if (typeof group !== 'string') return group;
    const root = nodeOf();
    for (const entry of group.slice(String.fromCodePoint(first).length + 1).split(' ')) {
      add(root, entry);
    }
    this.#groups.set(first, root);
    return root;
  }
}

function nodeOf(): Node {
  return { next: new Map(), isEnd: false, forms: undefined };
}

function add(root: Node, entry: string): void {
  const [tail = '', forms] = entry.split('=');
  let node = root;
  for (const code of codesOf(tail)) {
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = nodeOf()));
    node = next;
  }
  node.isEnd = true;
  node.forms = forms?.split('/').map(codesOf);
}

/** The code points of a text; a lone surrogate is one of its own. */
export function codesOf(text: string): number[] {
  return Array.from(text, (char) => char.codePointAt(0) ?? 0);
}

const piece = 8192;

/** The text of code points. */
export function textOf(codes: ArrayLike<number>, start = 0, end = codes.length): string {
  let text = '';
  for (let at = start; at < end; at += piece) {
    const part = Array.prototype.slice.call(codes, at, Math.min(end, at + piece));
    text += String.fromCodePoint(...part);
  }
  return text;
}
