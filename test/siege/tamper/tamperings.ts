import type { Besieged, NamedRow } from './Besieged.ts';
import { same } from './DiskState.ts';
import { kindOf, notBytes, spoiled, type Tampering } from './Tampering.ts';

const apart = 3;

/** Places of a table, those of a book in the order of what they hold, plates last. */
function placesOf({ state, rows }: Besieged, ...tables: readonly string[]): readonly string[] {
  const named = (kind: string, [entry = '']: readonly string[]) => `${kind === 'plate' ? 1 : 0} ${entry.replace(/\d+$/, (number) => number.padStart(9, '0'))}`;
  const inOrder = [...rows].map(([place, { kind, entries }]) => ({ place, at: named(kind, entries) })).sort((one, other) => (one.at < other.at ? -1 : 1));
  const order = [...inOrder.map(({ place }) => place), ...[...state.keys()].filter((place) => !rows.has(place))];
  return order.filter((place) => tables.some((table) => place === table || place.startsWith(`${table}/`)) && state.has(place));
}

/**
 * Every row of every book and every draft, spoiled in every way: many at once, but no two that lie side by side, since each is
 * to be named whatever else is.
 */
export function spoiledRows(besieged: Besieged, draw: () => number): readonly (readonly Tampering[])[] {
  const hows = new Map<string, Tampering[][]>();
  placesOf(besieged, 'rows', 'drafts').forEach((place, at) => {
    const bytes = besieged.state.get(place) as Uint8Array;
    for (const [how, is] of [...spoiled(bytes, draw), ...notBytes]) add(hows, how, at, { how, place, is });
  });
  return batches(hows);
}

/** Every row of every book and every draft with something else in its place: of every kind, and of its own kind from elsewhere. */
export function replacedRows(besieged: Besieged, draw: () => number): readonly (readonly Tampering[])[] {
  const { state, other, versions, rows } = besieged;
  const sources = new Map<string, unknown[]>();
  for (const [place, value] of state) {
    const kind = kindOf(besieged, place);
    if (value instanceof Uint8Array) sources.set(kind, [...(sources.get(kind) ?? []), value]);
  }
  const strangers = [...other.values()].filter((value) => value instanceof Uint8Array);
  const hows = new Map<string, Tampering[][]>();
  placesOf(besieged, 'rows', 'drafts').forEach((place, at) => {
    const own = state.get(place) as Uint8Array;
    const put = (how: string, is: unknown) => { if (is !== undefined && !same(is, own)) add(hows, how, at, { how: how.replace(/ \d+$/, ''), place, is }); };
    const kind = kindOf(besieged, place);
    for (const [of, values] of sources) put(of === kind ? 'moved' : `of another kind: ${of}`, values[Math.floor(draw() * values.length)]);
    const alike = strangers.filter((value) => (value as Uint8Array)[3] === own[3]);
    put('of another vault', alike[Math.floor(draw() * alike.length)]);
    for (const [from, is] of elsewhere(besieged, place)) put(`moved ${from}`, is);
    (versions.get(place) ?? []).forEach((is, number) => put(`older ${number}`, is));
  });
  // Whole books of another life, every row of them: here the shelf names the last.
  return batches(hows).filter((batch) => batch.every(({ place }) => rows.has(place) || place.startsWith('drafts/')));
}

/** A row of the same kind from another wing, child, branch, and the one after it. */
function elsewhere({ rows, state }: Besieged, place: string): readonly (readonly [from: string, is: unknown])[] {
  const row = rows.get(place);
  if (row === undefined) return [];
  const alike = [...rows].filter(([other, { kind }]) => kind === row.kind && other !== place);
  const from = (fits: (other: NamedRow) => boolean) => state.get(alike.find(([, other]) => fits(other))?.[0] ?? '');
  const child = row.open.ref.child;
  return [
    ['across wings', from(({ book, open }) => book !== row.book && open.ref.child === child)],
    ['across wings, the same number', from(({ book, open, number }) => book !== row.book && open.ref.child === child && number === row.number)],
    ['across children', from(({ book, open, number }) => book === row.book && open.ref.child !== child && number === row.number)],
    ['within the book', from(({ book, open, number }) => book === row.book && open.ref.child === child && number === row.number + 1)],
    ['across branches', from(({ book, open, number }) => book === row.book && open.ref.child === child && branchOf(open.parts, number) !== branchOf(row.open.parts, row.number))],
  ];
}

function branchOf(parts: readonly { readonly branch: number; readonly entry: number }[], number: number): number {
  return parts.findLast(({ entry }) => entry <= number)?.branch ?? 0;
}

/** One thing at a time: shelf, errand, and what lies in clear. */
export function singles(besieged: Besieged, draw: () => number): readonly (readonly Tampering[])[] {
  const { state, versions, other } = besieged;
  const sources = [...state].filter(([, value]) => value instanceof Uint8Array);
  return placesOf(besieged, 'shelf', 'errand', 'file/marker', 'registry', 'page').flatMap((place) => {
    const own = state.get(place);
    const kind = kindOf(besieged, place);
    if (!(own instanceof Uint8Array)) return [[{ how: 'taken away', place, is: undefined }], ...inClear(place, own), ...olderOnes(place)];
    const ofKind = [...new Map(sources.filter(([each]) => kindOf(besieged, each) !== kind).map(([each, is]) => [kindOf(besieged, each), is]))];
    const alike = [...other].filter(([each, value]) => kindOf({ rows: new Map() }, each) === kind && value instanceof Uint8Array);
    const one: (readonly [string, unknown])[] = [
      ...spoiled(own, draw), ...(place.startsWith('file/') ? [] : notBytes), ...ofKind.map(([of, is]) => [`of another kind: ${of}`, is] as const),
      ...alike.slice(0, 3).map(([, is]) => ['of another vault', is] as const),
    ];
    return [...one.filter(([, is]) => !same(is, own)).map(([how, is]) => [{ how, place, is }]), ...olderOnes(place)];
  });

  function olderOnes(place: string): readonly (readonly Tampering[])[] {
    return (versions.get(place) ?? []).map((is) => [{ how: 'older', place, is }]);
  }
}

/** What is no secret and no more than a hint can be anything at all. */
function inClear(place: string, own: unknown): readonly (readonly Tampering[])[] {
  const row = typeof own === 'object' ? own as Readonly<Record<string, unknown>> : {};
  const rows = [
    { id: row.id }, { ...row, marker: null }, { ...row, marker: 'RG1' }, { ...row, marker: {} }, { ...row, wrongTries: 'many' }, { ...row, wrongTries: -7 },
    { ...row, label: 7 }, { ...row, label: { length: 3 } }, { ...row, emblem: null },
    { ...row, marker: { ...row.marker as object, mac: 7 } }, { ...row, marker: { ...row.marker as object, epoch: 'last' } }, { ...row, marker: { ...row.marker as object, epoch: 2 ** 53 } },
    { ...row, marker: { ...row.marker as object, state: 'lost' } }, { ...row, marker: { ...row.marker as object, vault: null } },
  ];
  const texts = ['', '{', 'null', '7', '[]', '{}', '{"vaultId":7}', `{"vaultId":"${'0'.repeat(32)}","epoch":1,"mac":""}`];
  return (typeof own === 'string' ? texts : rows).map((is) => [{ how: 'anything', place, is }]);
}

/** The errand as a whole: an earlier one put back, rows doubled, swapped, and taken from between and from the end. */
export function errandTamperings({ state, versions, other }: Besieged): readonly (readonly Tampering[])[] {
  const places = [...state.keys()].filter((place) => place.startsWith('errand/'));
  const last = places.length;
  const whole = (how: string, of: (place: string) => unknown): readonly Tampering[] => places.map((place) => ({ how, place, is: of(place) }));
  const swap = (one: number, two: number): readonly Tampering[] => [
    { how: 'swapped', place: `errand/${one}`, is: state.get(`errand/${two}`) }, { how: 'swapped', place: `errand/${two}`, is: state.get(`errand/${one}`) },
  ];
  return [
    whole('an earlier errand', (place) => versions.get(place)?.[0]),
    whole('an errand of another vault', (place) => other.get(place)),
    whole('taken away', () => undefined),
    swap(2, 3), swap(last - 2, last - 1), swap(1, 2), swap(0, 1),
    [{ how: 'doubled', place: `errand/${last}`, is: state.get(`errand/${last - 1}`) }],
    [{ how: 'gone on with', place: `errand/${last}`, is: other.get(`errand/${last}`) ?? other.get('errand/3') }],
  ];
}

function add(hows: Map<string, Tampering[][]>, how: string, at: number, tampering: Tampering): void {
  const parts = hows.get(how) ?? Array.from({ length: apart }, () => []);
  parts[at % apart]?.push(tampering);
  hows.set(how, parts);
}

function batches(hows: ReadonlyMap<string, Tampering[][]>): readonly (readonly Tampering[])[] {
  return [...hows.values()].flat().filter(({ length }) => length > 0);
}
