import { beforeAll, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { keySet } from '../../../src/vault/keys/HeldKeys.ts';
import { openUnder } from '../../../src/vault/keys/openUnder.ts';
import { asKey } from '../../../src/vault/seal/Key.ts';
import { sealRow } from '../../../src/vault/seal/sealRow.ts';
import { randomBytes, ready } from '../../../src/vault/sodium.ts';
import { id } from '../../core/somePlan.ts';

beforeAll(ready);

it('a row opens under the newest key or an older one, by the generation it says, and under no other', () => {
  const drawn = (generation: number) => ({ generation, key: asKey('desk', randomBytes(32)) });
  const keys = keySet('desk', asKey('desk', randomBytes(32)), [drawn(1), drawn(4)]);
  const identity = { kind: 'desk', vault: id<VaultId>(1), branch: null, wing: null, book: new Uint8Array(0), number: 0, version: 0 } as const;
  const row = (generation: number, seal = keys.seal) => sealRow(Uint8Array.of(7), { ...identity, generation }, seal);
  const older = keys.older[0]!.seal;
  expect(openUnder(row(4), identity, keys)).toEqual(ok(Uint8Array.of(7)));
  expect(openUnder(row(1, older), identity, keys)).toEqual(ok(Uint8Array.of(7)));
  for (const other of [row(1), row(4, older), row(2), new Uint8Array(3)]) expect(openUnder(other, identity, keys)).toEqual(fail({ type: 'sealBroken' }));
  expect(openUnder(row(4), { ...identity, number: 1 }, keys)).toEqual(fail({ type: 'sealBroken' }));
});
