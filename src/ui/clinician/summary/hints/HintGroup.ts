import type { Hint, HintKind } from '../../../../packs/hints/HintKind.ts';

/** All that one kind of hint points at in one sentence: advice is given once a kind. */
export type HintGroup = { readonly kind: HintKind; readonly places: readonly Hint[]; readonly words: readonly string[] };

/** How much of a long quotation is said back. */
const longest = 48;

/** In the order in which they stand in the text. */
export function groupHints(text: string, hints: readonly Hint[]): readonly HintGroup[] {
  const kinds = [...new Set(hints.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const places = hints.filter((hint) => hint.kind === kind);
    return { kind, places, words: [...new Set(places.map((place) => wordsAt(text, place)))] };
  });
}

function wordsAt(text: string, { start, end }: Hint): string {
  const words = text.slice(start, end).replace(/^["“«‘]|[,.;]?["”»’]$/gu, '');
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;
}
