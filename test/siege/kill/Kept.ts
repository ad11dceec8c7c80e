/** What the vault keeps, thing by thing: 'Child 3/private/12' and its words. */
export type Kept = ReadonlyMap<string, string>;

/** What an act does to it; null takes a thing away. */
export type Change = ReadonlyMap<string, string | null>;

export const nothing: Change = new Map();

export function change(...things: readonly (readonly [thing: string, value: string | null])[]): Change {
  return new Map(things);
}

export function afterChange(kept: Kept, done: Change): Kept {
  const after = new Map(kept);
  for (const [thing, value] of done) {
    if (value === null) after.delete(thing);
    else after.set(thing, value);
  }
  return after;
}

/** How many things of this kind there are: `Child 3/private/`. */
export function countOf(kept: Kept, prefix: string): number {
  return [...kept.keys()].filter((thing) => thing.startsWith(prefix)).length;
}

/**
 * What was found after a kill, against what was acknowledged before it and all that may have come of the act under way.
 * lost: acknowledged, untouched by that act, and not there. torn: there, and neither acknowledged nor that act whole.
 */
export function compareKept(kept: Kept, mayBe: readonly Change[], found: Kept): { readonly lost: readonly string[]; readonly torn: readonly string[] } {
  const differs = differenceOf(kept, found);
  if (mayBe.some((one) => isSame(differs, effectOf(one, kept)))) return { lost: [], torn: [] };
  const touched = new Set(mayBe.flatMap((one) => [...one.keys()]));
  const mustChange = mayBe.every((one) => effectOf(one, kept).size > 0);
  const lost = [...differs.keys()].filter((thing) => kept.has(thing) && !touched.has(thing));
  if (mustChange && differs.size === 0) lost.push(...effectOf(mayBe[0] ?? nothing, kept).keys());
  const torn = [...differs.keys()].filter((thing) => !lost.includes(thing));
  return { lost, torn: lost.length > 0 ? torn.filter((thing) => !touched.has(thing)) : torn };
}

function differenceOf(kept: Kept, found: Kept): Change {
  const things = new Set([...kept.keys(), ...found.keys()]);
  return new Map([...things].filter((thing) => kept.get(thing) !== found.get(thing)).map((thing) => [thing, found.get(thing) ?? null]));
}

function effectOf(done: Change, kept: Kept): Change {
  return new Map([...done].filter(([thing, value]) => (kept.get(thing) ?? null) !== value));
}

function isSame(one: Change, other: Change): boolean {
  return one.size === other.size && [...one].every(([thing, value]) => other.get(thing) === value);
}
