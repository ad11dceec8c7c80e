/** A piece of a text with what was found in it, in UTF-16 units of the piece. Plain text: nothing in it is markup. */
export type Snippet = {
  readonly text: string;
  readonly marks: readonly { readonly from: number; readonly to: number }[];
  /** Whether the text goes on before and after the piece. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
};

const usual = 120;
/** How much of it stands before the first mark. */
const lead = 36;
/** How far a cut may move to fall between two words. */
const slack = 16;

/** Some 120 letters of a text around its first mark, on one line; of a text without marks its beginning. */
export function snippetOf(text: string, marks: readonly { readonly from: number; readonly to: number }[]): Snippet {
  const sorted = [...marks].sort((one, other) => one.from - other.from || one.to - other.to);
  const first = sorted[0] ?? { from: 0, to: 0 };
  const from = first.from <= lead + slack ? 0 : startNear(text, first.from - lead, first.from);
  const to = endNear(text, Math.max(from + usual, first.to));
  const within = apart(sorted).filter((mark) => mark.from >= from && mark.to <= to);
  return {
    text: text.slice(from, to).replace(/\s/gu, ' '),
    marks: within.map((mark) => ({ from: mark.from - from, to: mark.to - from })),
    cut: { before: text.slice(0, from).trim() !== '', after: text.slice(to).trim() !== '' },
  };
}

/** The same marks, of those that overlap only the first. */
function apart(marks: Snippet['marks']): Snippet['marks'] {
  let end = 0;
  return marks.filter(({ from, to }) => {
    const isApart = from >= end;
    if (isApart) end = to;
    return isApart;
  });
}

/** After a space near a place, before `most`; else a place that cuts no letter in two. */
function startNear(text: string, at: number, most: number): number {
  const space = text.slice(at, Math.min(at + slack, most)).search(/\s/u);
  return space === -1 ? whole(text, at) : at + space + 1;
}

function endNear(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at, at + slack).search(/\s/u);
  return space === -1 ? whole(text, at) : at + space;
}

/** The place itself, or the one after a pair of units or signs above a letter that it would cut. */
function whole(text: string, at: number): number {
  let place = at;
  while (place < text.length && /^[\udc00-\udfff\p{M}\u200d\ufe0f]/u.test(text.charAt(place))) place += 1;
  return place;
}
