import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { clinicalKinds } from '../../src/core/ClinicalEntry.ts';
import { readRecordEntry } from '../../src/vault/handlers/readEntry.ts';
import { openRow } from '../../src/vault/seal/openRow.ts';
import { asSealKey } from '../../src/vault/seal/Key.ts';
import { readJson, writeJson } from '../../src/vault/seal/readJson.ts';
import { ready } from '../../src/vault/sodium.ts';
import { valueOf } from '../vault/valueOf.ts';
import type { FrozenEntry } from './entries/freezeEntries.ts';
import { bytesOf, readIdentity } from './rg1/SealedVector.ts';

// Leaves of the day when the record came to have its eleven kinds. Nothing here is ever edited: what does not open any more is a
// record that somebody has lost.

const frozen = JSON.parse(readFileSync(new URL('entries/frozen/2026-11.json', import.meta.url)).toString()) as readonly FrozenEntry[];

beforeAll(ready);

it('there is one of every kind', () => {
  expect(new Set(frozen.map(({ entry }) => entry.kind))).toEqual(new Set([...clinicalKinds, 'amendment']));
});

it.each(frozen.map((each) => [each.entry.kind, each] as const))('%s opens, says what it said, and is written as it was', (_, { identity, key, row, entry }) => {
  const plaintext = valueOf(openRow(bytesOf(row), readIdentity(identity), asSealKey('root', bytesOf(key)) as never));
  const leaf = readJson(plaintext, plaintext.length, (value) => value as { readonly entry: unknown });
  const read = readRecordEntry(leaf?.entry);
  expect(read).toEqual(entry);
  expect(writeJson({ ...leaf, entry: read } as never)).toEqual(plaintext);
});
