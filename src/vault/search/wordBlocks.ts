import { utf8 } from '../seal/bytes.ts';
import { mostBytes } from '../seal/kinds.ts';
import { Growing, Reading } from './Growing.ts';

/** Longer words are indexed by their beginning: what is found is looked through anyway. In UTF-16 units. */
export const longestIndexed = 32;

/** Blocks of words in their order, each with the entries it stands in. first: the first word of the block. */
export type WordBlock = { readonly first: string; readonly bytes: Uint8Array };

const room = mostBytes('index');
/** A word that stands in very many entries is said several times, each with some of them. */
const mostAtOnce = 8192;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The entries a word stands in: added in order, each once. */
export class Standing {
  readonly #runs: Growing[] = [];
  #last = -1;

  add(entry: number): void {
    if (entry === this.#last) return;
    let run = this.#runs.at(-1);
    const isFull = run === undefined || run.length >= mostAtOnce;
    if (run === undefined || isFull) this.#runs.push(run = new Growing(4));
    run.number(isFull ? entry : entry - this.#last);
    this.#last = entry;
  }

  get runs(): readonly Growing[] {
    return this.#runs;
  }
}

/**
 * Words with their entries as blocks: for each `letters as in the word before | u8 bytes of the rest | the rest in UTF-8 | bytes of the
 * entries | the first of them, then how much further each next`. Yields now and then, so that whoever asks can go between.
 */
export function* writeBlocks(words: ReadonlyMap<string, Standing>): Generator<void, readonly WordBlock[], undefined> {
  const blocks: WordBlock[] = [];
  let open: { readonly first: string; readonly out: Growing; last: string } | null = null;
  for (const word of [...words.keys()].sort()) {
    for (const run of words.get(word)?.runs ?? []) {
      if (open !== null && open.out.length + run.length + 4 * longestIndexed + 16 > room) {
        blocks.push({ first: open.first, bytes: open.out.whole() });
        open = null;
        yield;
      }
      open ??= { first: word, out: new Growing(room), last: '' };
      writeWord(open.out, word, open.last);
      open.last = word;
      open.out.number(run.length);
      open.out.add(run.whole());
    }
  }
  if (open !== null) blocks.push({ first: open.first, bytes: open.out.whole() });
  return blocks;
}

function writeWord(out: Growing, word: string, before: string): void {
  let same = 0;
  while (same < word.length && word[same] === before[same]) same += 1;
  if (same > 0 && /[\ud800-\udbff]/u.test(word.charAt(same - 1))) same -= 1;
  const rest = utf8(word.slice(same));
  out.number(same);
  out.number(rest.length);
  out.add(rest);
}

/** Marks every entry in which the word stands, or any word that begins so. Throws on a block that is none. */
export function markEntries(block: Uint8Array, { word, open }: { readonly word: string; readonly open: boolean }, marks: Uint8Array): void {
  const from = new Reading(block);
  let there = '';
  while (!from.isDone) {
    const same = from.number();
    there = there.slice(0, same) + readText(from.bytes(from.number()));
    const length = from.number();
    if (open ? there.startsWith(word) : there === word) mark(new Reading(block, from.at, from.at + length), marks);
    else if (there > word) return;
    from.at += length;
  }
}

/** Most are a few letters of ASCII, for which a decoder takes several times as long. */
function readText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte > 127) return decoder.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}

function mark(run: Reading, marks: Uint8Array): void {
  let entry = 0;
  while (!run.isDone) {
    entry += run.number();
    if (entry >= marks.length) throw new Error('an entry of no book');
    marks[entry] = 1;
  }
}

/** The blocks, from one up to another, in which a word, or words that begin so, may stand. */
export function blocksOf(firsts: readonly string[], { word, open }: { readonly word: string; readonly open: boolean }): readonly [from: number, to: number] {
  const begin = firsts.findIndex((first) => first >= word);
  const from = begin === -1 ? firsts.length - 1 : Math.max(0, begin - 1);
  const isPast = (first: string) => first > word && !(open && first.startsWith(word));
  const end = firsts.findIndex((first, place) => place > from && isPast(first));
  return [Math.max(0, from), end === -1 ? firsts.length : end];
}
