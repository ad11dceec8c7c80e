/** What must be found nowhere, by what it is: any one of its pieces is enough. */
export type Canaries = Readonly<Record<string, readonly string[]>>;

type Needle = { readonly name: string; readonly bytes: Buffer };

/**
 * A search for these in bytes, giving the names of those that are there: as UTF-8, as UTF-16 of either order, in hex, and as base64 of
 * UTF-8 wherever in it they begin.
 */
export function searchFor(canaries: Canaries): (bytes: Uint8Array) => readonly string[] {
  const needles = Object.entries(canaries).flatMap(([name, pieces]) => pieces.flatMap(formsOf).map((bytes) => ({ name, bytes })));
  const byBeginning = Map.groupBy(needles, ({ bytes }) => bytes.readUInt16BE(0));
  return (bytes) => {
    const found = new Set<string>();
    for (let at = 0; at + 1 < bytes.length; at += 1) {
      const here = byBeginning.get(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
      for (const needle of here ?? []) if (standsAt(bytes, at, needle)) found.add(needle.name);
    }
    return [...found];
  };
}

function standsAt(bytes: Uint8Array, at: number, needle: Needle): boolean {
  return needle.bytes.every((byte, place) => bytes[at + place] === byte);
}

function formsOf(text: string): readonly Buffer[] {
  if (text.length < 12) throw new Error('too short to be told from chance');
  const wide = Buffer.from(text, 'utf16le');
  return [
    Buffer.from(text), wide, Buffer.from(wide).swap16(), Buffer.from(Buffer.from(text).toString('hex')),
    ...[0, 1, 2].map((before) => Buffer.from(base64After(text, before))),
  ];
}

/** The characters of base64 that are this text's alone, with so many bytes before it. */
function base64After(text: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
}
