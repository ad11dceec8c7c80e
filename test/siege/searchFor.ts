/** What must be found nowhere, by what it is: any one of its pieces is enough. Text is looked for in every form it may lie in. */
export type Canaries = Readonly<Record<string, readonly (string | Uint8Array)[]>>;

type Needle = { readonly name: string; readonly bytes: Buffer };

/** Gives the names of those that are in these bytes. */
export function searchFor(canaries: Canaries): (bytes: Uint8Array) => readonly string[] {
  const count = countOf(canaries);
  return (bytes) => [...count(bytes).keys()];
}

/**
 * A search for these in bytes, giving how often each is there. Text counts as UTF-8, as UTF-16 of either order, in hex, and as base64
 * of UTF-8 wherever in it they begin; bytes count as they are.
 */
export function countOf(canaries: Canaries): (bytes: Uint8Array) => ReadonlyMap<string, number> {
  const needles = Object.entries(canaries).flatMap(([name, pieces]) => pieces.flatMap(formsOf).map((bytes) => ({ name, bytes })));
  const byBeginning = Map.groupBy(needles, ({ bytes }) => bytes.readUInt32BE(0));
  const mayBegin = new Uint8Array(1 << 16);
  for (const { bytes } of needles) mayBegin[bytes.readUInt16BE(0)] = 1;
  return (bytes) => {
    const found = new Map<string, number>();
    for (const at of placesIn(bytes, mayBegin)) {
      for (const needle of byBeginning.get(beginningAt(bytes, at)) ?? []) {
        if (standsAt(bytes, at, needle)) found.set(needle.name, (found.get(needle.name) ?? 0) + 1);
      }
    }
    return found;
  };
}

/** Every stretch of so many characters in the text: whoever finds one has found enough of it. */
export function windowsOf(text: string, length = 12): readonly string[] {
  if (text.length < length) throw new Error('too short to be told from chance');
  return Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length));
}

function placesIn(bytes: Uint8Array, mayBegin: Uint8Array): number[] {
  const places: number[] = [];
  let before = bytes[0] ?? 0;
  for (let at = 1; at < bytes.length; at += 1) {
    const here = bytes[at] as number;
    if (mayBegin[(before << 8) | here] === 1) places.push(at - 1);
    before = here;
  }
  return places;
}

function beginningAt(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;
}

function standsAt(bytes: Uint8Array, at: number, needle: Needle): boolean {
  for (let place = needle.bytes.length - 1; place >= 0; place -= 1) if (bytes[at + place] !== needle.bytes[place]) return false;
  return true;
}

function formsOf(piece: string | Uint8Array): readonly Buffer[] {
  if (piece.length < 12) throw new Error('too short to be told from chance');
  if (typeof piece !== 'string') return [Buffer.from(piece)];
  const wide = Buffer.from(piece, 'utf16le');
  return [
    Buffer.from(piece), wide, Buffer.from(wide).swap16(), Buffer.from(Buffer.from(piece).toString('hex')),
    ...[0, 1, 2].map((before) => Buffer.from(base64After(piece, before))),
  ];
}

/** The characters of base64 that are this text's alone, with so many bytes before it. */
function base64After(text: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
}
