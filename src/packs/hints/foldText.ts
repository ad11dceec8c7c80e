/** A text without case and accents, and where each unit of it stood before. */
export type FoldedText = { readonly text: string; readonly places: readonly number[] };

/** Lower case, no accents, one kind of apostrophe. `places` has one more entry: the end. */
export function foldText(source: string): FoldedText {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of source) {
    const folded = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’ʼ`]/g, '\'');
    places.push(...Array.from({ length: folded.length }, () => at));
    text += folded;
    at += sign.length;
  }
  return { text, places: [...places, source.length] };
}
