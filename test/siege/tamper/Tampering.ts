import { same, type DiskState } from './DiskState.ts';
import type { Besieged } from './Besieged.ts';

/** One place made other than it was. is: undefined where it was taken away. */
export type Tampering = { readonly how: string; readonly place: string; readonly is: unknown };

const shelfKinds: Readonly<Record<string, string>> = { root: 'root', 'root/previous': 'previous root', desk: 'desk' };
const errandKinds = ['errand key', 'errand plan'];

/** What lies at a place. */
export function kindOf({ rows }: Pick<Besieged, 'rows'>, place: string): string {
  const [table = '', name = ''] = place.split(/\/(.*)/s);
  switch (table) {
    case 'rows': return rows.get(place)?.kind ?? 'stranger';
    case 'shelf': return shelfKinds[name] ?? (name.endsWith('/previous') ? 'previous page' : 'page');
    case 'drafts': return 'draft';
    case 'errand': return errandKinds[Number(name)] ?? 'errand act';
    case 'file': return name === 'marker' ? 'marker file' : 'key file';
    default: return table === 'page' ? 'page marker' : 'registry';
  }
}

export function tampered(state: DiskState, tamperings: readonly Tampering[]): DiskState {
  const next = new Map(state);
  for (const { place, is } of tamperings) {
    if (is === undefined) next.delete(place);
    else next.set(place, is);
  }
  return next;
}

/** Everything that can be done to bytes without a key, by name. */
export function spoiled(bytes: Uint8Array, draw: () => number): readonly (readonly [how: string, is: unknown])[] {
  const { length } = bytes;
  const lengths = [0, 1, 8, 40, 71, 72, 88, length >> 1, length - 16, length - 1].filter((each) => each < length && each >= 0);
  const places = [0, 3, 4, 8, 39, 40, 71, 72, length >> 1, length - 17, length - 16, length - 1].filter((each) => each < length);
  const random = Uint8Array.from(bytes, () => Math.floor(draw() * 256));
  return [
    ...lengths.map((each) => [`cut to ${each === length >> 1 ? 'half' : each < 100 ? each : `all but ${length - each}`}`, bytes.slice(0, each)] as const),
    ...places.map((each) => [`flipped at ${each === length >> 1 ? 'half' : each < 100 ? each : `the end but ${length - each}`}`, flip(bytes, each, draw)] as const),
    ['longer by one', new Uint8Array(Buffer.concat([bytes, Uint8Array.of(0)]))] as const,
    ['longer by another', new Uint8Array(Buffer.concat([bytes, bytes]))] as const,
    ['zeros', new Uint8Array(length)] as const,
    ['random', random] as const,
    ['taken away', undefined] as const,
  ].filter(([, is]) => !same(is, bytes));
}

/** What is no bytes at all, and may lie in a database all the same. */
export const notBytes: readonly (readonly [how: string, is: unknown])[] = [
  ['a text', 'RG1'.repeat(2000)], ['nothing', null], ['a number', 7], ['a record', { length: 5000 }], ['a list', Array.from({ length: 1112 }, () => 0)],
  ['a buffer', new ArrayBuffer(1112)], ['wide numbers', new Uint16Array(1112)],
];

function flip(bytes: Uint8Array, at: number, draw: () => number): Uint8Array {
  const flipped = bytes.slice();
  flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(draw() * 8));
  return flipped;
}

/** The same numbers every time (mulberry32). */
export function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
