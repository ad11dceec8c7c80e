import type { RecordEntry } from '../../../src/core/Entry.ts';
import type { BranchId, VaultId } from '../../../src/core/Id.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { writeJson } from '../../../src/vault/seal/readJson.ts';
import type { Identity } from '../../../src/vault/seal/Identity.ts';
import { asSealKey } from '../../../src/vault/seal/Key.ts';
import { sealRow } from '../../../src/vault/seal/sealRow.ts';
import { randomBytes, ready } from '../../../src/vault/sodium.ts';
import { someEntries } from '../../core/someEntries.ts';
import { textOf, writeIdentity, type SealedVector } from '../rg1/SealedVector.ts';

/** A leaf of a record book with what its entry says. */
export type FrozenEntry = Pick<SealedVector, 'identity' | 'key' | 'row'> & { readonly entry: RecordEntry };

/** A leaf for each kind that came with the record of eleven kinds, and for each thing that an addition can say of a score. */
export async function freezeEntries(): Promise<readonly FrozenEntry[]> {
  await ready();
  const additions: readonly RecordEntry[] = [
    { kind: 'amendment', of: 1, text: 'I had turned the digits round.', total: 43 }, { kind: 'amendment', of: 1, text: 'It was another child’s.', total: null },
  ];
  return [...someEntries, ...additions].map((entry, number) => {
    const identity: Identity = { kind: 'leaf', vault: newId<VaultId>(), branch: newId<BranchId>(), wing: 'record', book: randomBytes(16), number, version: 0, generation: 1 };
    const key = randomBytes(32);
    const plaintext = writeJson({ at: 1_796_000_000_000 + number, number, previous: null, entry, plate: null });
    return { entry, identity: writeIdentity(identity), key: textOf(key), row: textOf(sealRow(plaintext, identity, asSealKey('root', key) as never)) };
  });
}
