/** Every place in a value, records and lists too, as the keys that lead there. */
export function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, field]) => placesOf(field, [...path, key]))];
}

/** The value with what lies at the path changed; the value stays as it was. */
export function changedAt(value: unknown, [key, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each: unknown, place) => (String(place) === key ? changedAt(each, rest, change) : each));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: changedAt(record[key], rest, change) };
}

/** The value once for each of its places: with nothing there, with another kind of thing there, with a field too many there. */
export function* misshapen(value: unknown): Generator<{ readonly path: string; readonly value: unknown }> {
  for (const path of placesOf(value)) {
    for (const other of [undefined, 0.5, {}, [[]]]) yield { path: path.join('.'), value: changedAt(value, path, () => other) };
    yield { path: path.join('.'), value: changedAt(value, path, (old) => (isRecord(old) ? { ...old, more: 1 } : undefined)) };
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
