import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { atDoor } from '../../../../src/ui/clinician/messages/atDoor.ts';
import { later } from './later.ts';

/** A file and all that is loaded with it, or later for one of its screens. */
function withImports(file: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(file)) return seen;
  const source = readFileSync(file, 'utf8');
  seen.set(file, source);
  for (const [, path = ''] of source.matchAll(/(?:^import (?!type)[^;]*?|\bawait import\()'(\.[^']+\.tsx?)'\)?/gms)) withImports(join(dirname(file), path), seen);
  return seen;
}

// What is put back, and what can be known of this copy, bring their own (`MoreWords`).
test('all that the door says has its words there', () => {
  const sources = withImports('src/ui/clinician/Door.tsx');
  expect(sources.size).toBeGreaterThan(40);
  const said = [...sources.values()].flatMap((source) => [...source.matchAll(/use(?:Words|Translations)\('(\w+)'\)/g)].map(([, namespace]) => namespace));
  expect([...new Set(said)].sort()).toEqual(Object.keys({ ...atDoor, copy: later.copy, putBack: later.putBack }).sort());
});
