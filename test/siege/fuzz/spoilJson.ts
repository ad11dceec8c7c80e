import type { Chance } from './Chance.ts';
import { spoilBytes } from './spoilBytes.ts';

/** JSON text of the value with one to three places spoilt: other kinds, doubled and hostile keys, depth, half characters. */
export function spoilJson(value: unknown, chance: Chance): string {
  let spoilt = structuredClone(value);
  for (let times = 1 + chance.below(3); times > 0; times -= 1) spoilt = spoilOnce(spoilt, chance);
  return print(spoilt);
}

/** The same as UTF-8, now and then with bytes spoilt too. */
export function spoilJsonBytes(value: unknown, chance: Chance): Uint8Array {
  const bytes = new TextEncoder().encode(spoilJson(value, chance));
  return chance.below(5) === 0 ? spoilBytes(bytes, chance) : bytes;
}

/** The value that the spoilt text says; the value itself where the text is no JSON any more. */
export function spoilParsed(value: unknown, chance: Chance): unknown {
  try {
    return JSON.parse(spoilJson(value, chance));
  } catch {
    return structuredClone(value);
  }
}

/** Text that stands in JSON as it is, whether it is any or not. */
class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const deep = 100_000;
const raws: readonly (() => Raw)[] = [
  'NaN', 'Infinity', '-Infinity', '-0', '1e400', '1e-400', '1E2', '01', '.5', '9007199254740993', '123456789012345678901234567890', '1.0', '-1',
  '"\\ud800"', '"\\udc00\\ud800"', '"\\u0000"', '"\0"', '"\\x41"', "'a'", 'undefined', 'tru', '', ',', '{', '[', ']', '}', '/* */1', '\u2028',
  '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"x":1}}}', '{"toString":1,"valueOf":1,"hasOwnProperty":1}', '{"length":4294967295}', '{"then":1}',
  '{"a":1,"a":2}', '{"":""}', '[null,]',
].map((text) => () => new Raw(text));
const deepRaws: readonly (() => Raw)[] = [
  () => new Raw('['.repeat(deep) + ']'.repeat(deep)), () => new Raw('{"a":'.repeat(deep) + '1' + '}'.repeat(deep)), () => new Raw('['.repeat(deep)),
  () => new Raw(`"${'a'.repeat(300_000)}"`), () => new Raw(`[${'1,'.repeat(50_000)}1]`),
];
const values: readonly unknown[] = [
  null, true, false, 0, 1, -1, 2 ** 31, 2 ** 32, 2 ** 53, Number.MAX_SAFE_INTEGER, 8.64e15, 8.64e15 + 1, 0.5, 1e21, '', ' ', 'a', '\0', '\ufeff', '‮', '__proto__', 'constructor',
  '0'.repeat(32), 'f'.repeat(64), 'A'.repeat(43), 'A'.repeat(22), '=', '-_', [], {}, [[]], [null], { kind: null }, { do: 'next' }, '2026-02-30', '99:99', '🦉', 'e\u0301',
];

/** One of its own for each place: shared, it would be spoilt for every seed after, and could come to hold itself. */
function someValue(chance: Chance): unknown {
  return structuredClone(chance.pick(values));
}

function spoilOnce(value: unknown, chance: Chance): unknown {
  if (chance.below(400) === 0) return chance.pick(deepRaws)();
  const places = placesIn(value);
  const place = chance.pick(places);
  if (place === null) return chance.pick([...raws, () => someValue(chance)])();
  const { owner, key } = place;
  chance.pick(ways)(owner, key, chance, places);
  return value;
}

type Owner = Record<string, unknown>;
type Place = { readonly owner: Owner; readonly key: string };
type Way = (owner: Owner, key: string, chance: Chance, places: readonly (Place | null)[]) => void;

const ways: readonly Way[] = [
  (owner, key, chance) => { owner[key] = someValue(chance); },
  (owner, key, chance) => { owner[key] = someValue(chance); },
  (owner, key, chance) => { owner[key] = chance.pick(raws)(); },
  (owner, key, chance) => { if (chance.below(50) === 0) owner[key] = chance.pick(deepRaws)(); },
  (owner, key) => { if (Array.isArray(owner)) owner.splice(Number(key), 1); else delete owner[key]; },
  (owner, key) => { if (Array.isArray(owner)) owner.push(structuredCloneOf(owner[key])); else owner[`${key}2`] = owner[key]; },
  (owner, key, chance) => { if (!Array.isArray(owner)) owner[chance.pick(['constructor', 'toString', 'kind', 'more', ''])] = owner[key]; },
  // The key twice, the second time with something else; and a key that is none.
  (owner, key, chance) => { owner[key] = new Raw(`${print(owner[key])},${JSON.stringify(key)}:${print(someValue(chance))}`); },
  (owner, key) => { owner[key] = new Raw(`${print(owner[key])},"__proto__":{"${key}":1}`); },
  (owner, key, chance) => { owner[key] = edited(owner[key], chance); },
  (owner, key, chance) => { owner[key] = edited(owner[key], chance); },
  (owner, key, chance, places) => {
    const other = chance.pick(places);
    if (other === null) return;
    const held = owner[key];
    owner[key] = structuredCloneOf(other.owner[other.key]);
    other.owner[other.key] = structuredCloneOf(held);
  },
];

function edited(value: unknown, chance: Chance): unknown {
  if (typeof value === 'number') return value + chance.pick([1, -1, 0.5, 2 ** 32, -value, -2 * value]);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return [value];
  const at = chance.below(value.length + 1);
  return chance.pick([value.slice(at), value.slice(0, at) + chance.pick(['\0', '\ud800', 'é', '"', '/', '0', 'Z']) + value.slice(at + chance.below(2)), value + value, value.toUpperCase()]);
}

/** Every place in a value, and null for the whole. */
function placesIn(value: unknown): readonly (Place | null)[] {
  const places: (Place | null)[] = [null];
  const visit = (at: unknown) => {
    if (typeof at !== 'object' || at === null || at instanceof Raw) return;
    for (const [key, field] of Object.entries(at)) {
      places.push({ owner: at as Owner, key });
      visit(field);
    }
  };
  visit(value);
  return places;
}

function structuredCloneOf(value: unknown): unknown {
  return value instanceof Raw ? value : typeof value === 'object' && value !== null ? new Raw(print(value)) : value;
}

function print(value: unknown): string {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(print).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}:${print(field)}`).join(',')}}`;
  return JSON.stringify(value) ?? 'null';
}
