import type { Script } from '../script/script.ts';
import { cheapestCover } from './cover.ts';
import { files } from './files.ts';
import { createFold } from './fold.ts';
import { gramKey } from './grams.ts';
import { unpackHead, type Head } from './head.ts';
import { hitsOf, type Answer, type Hit } from './hits.ts';
import { markedRuns, passage, type Run } from './passage.ts';
import { lastNotAbove, meetingPlaces, placesIn, union } from './postings.ts';
import { readQuery } from './query.ts';
import { unpackText, type TextPart } from './text-part.ts';

/** Gets a file of the index by its name. */
export type Load = (file: string) => Promise<Uint8Array>;

/** A hit as a reader sees it. */
export interface Shown {
  /** Address after the edition. */
  page: string;
  title: Run[];
  about: string;
  passage: Run[];
}

export interface SearchReader {
  /** Every page that holds the query, best first; empty for an empty query. */
  find(query: string): Promise<Hit[]>;
  /** A hit in the words of an edition. */
  show(hit: Hit, script: Script): Promise<Shown>;
}

/** Opens an index; each file is asked for at most once. */
export async function openIndex(load: Load): Promise<SearchReader> {
  const kept = keeping(load);
  const head = unpackHead(await kept(files.head));
  const fold = createFold(head.fold);
  const texts = new Map<string, TextPart>();

  async function textAt(script: Script, place: number): Promise<TextPart> {
    const file = files.text(head.version, script, lastNotAbove(head.texts, place));
    const known = texts.get(file) ?? unpackText(await kept(file));
    texts.set(file, known);
    return known;
  }

  return {
    async find(query) {
      const { clauses, phrase } = readQuery(fold(query));
      if (clauses.length === 0) return [];
      const answerTo = async (text: string, others: readonly string[]): Promise<Answer> => {
        const places = (spelling: string): Promise<Uint32Array> => placesOf(spelling, head, kept);
        const exact = await places(text);
        const all = union([exact, ...(await Promise.all(others.map(places)))]);
        return { text, others, exact, all };
      };
      const [whole, ...answers] = await Promise.all([
        answerTo(phrase, []),
        ...clauses.map(({ text, others }) => answerTo(text, others)),
      ]);
      return hitsOf(head, answers, whole);
    },
    async show({ document, place, length, needles }, script) {
      const part = await textAt(script, place);
      const page = part.pages.find((each) => each.document === document);
      const at = part.blocks.findLastIndex(([start]) => start <= place);
      const [start = place, said = ''] = part.blocks[at] ?? [];
      if (!page) throw new Error(`no page ${document} where the index says it is`);
      const next = part.blocks[at + 1]?.[0] ?? head.texts.find((each) => each > start);
      const aligned = (next ?? head.starts.at(-1) ?? 0) - start - 1 === said.length;
      const hit = { start: place - start, end: aligned ? place - start + length : 0 };
      return {
        page: page.page,
        title: markedRuns(page.title, fold(page.title), needles),
        about: page.about,
        passage:
          start < (head.titleEnds[document] ?? 0) ? [] : passage(said, fold(said), needles, hit),
      };
    },
  };
}

function keeping(load: Load): Load {
  const kept = new Map<string, Promise<Uint8Array>>();
  return (file) => {
    const known = kept.get(file) ?? load(file);
    kept.set(file, known);
    // A file that could not be had is asked for again the next time.
    known.catch(() => kept.delete(file));
    return known;
  };
}

/** Every place where a folded text stands; of a single character, at most two places for each document */
async function placesOf(text: string, head: Head, load: Load): Promise<Uint32Array> {
  const grams: { offset: number; key: number }[] =
    text.length === 1
      ? [{ offset: 0, key: gramKey(text.charCodeAt(0)) }]
      : cheapestCover(text.length, (offset) => head.sizes[partOf(offset)] ?? 0).map((offset) => ({
          offset,
          key: keyAt(offset),
        }));
  function keyAt(offset: number): number {
    return gramKey(text.charCodeAt(offset), text.charCodeAt(offset + 1));
  }
  function partOf(offset: number): number {
    return lastNotAbove(head.grams, keyAt(offset));
  }
  const lists = await Promise.all(
    grams.map(async ({ offset, key }) => {
      const part = lastNotAbove(head.grams, key);
      const places =
        part === -1
          ? new Uint32Array(0)
          : placesIn(await load(files.grams(head.version, part)), key);
      return { offset, places };
    }),
  );
  return meetingPlaces(lists);
}
