import { beforeAll, describe, expect, it } from 'vitest';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { fail } from '../../../src/core/Result.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { bookKeys, drawChildKeys, recordKeys, renewChildKeys, sealBookKey, wingKeys, wipeBookKeys } from '../../../src/vault/keys/bookKeys.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import { keySet, rootKeys, sealingOf, type HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import type { KeyFileBody, StoredChildKeys } from '../../../src/vault/keys/KeyFileBody.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { asKey } from '../../../src/vault/seal/Key.ts';
import { openRow } from '../../../src/vault/seal/openRow.ts';
import { sealRow } from '../../../src/vault/seal/sealRow.ts';
import { deriveBytes, fromBase64url, fromHex, randomBytes, ready, toBase64url } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { quickCalibration } from './kdfInProcess.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';

beforeAll(ready);

const passphrase = 'walnut harbor quilt ember lantern';

async function fresh() {
  const { keyFiles } = memoryKeyFiles();
  const { held } = valueOf(await createKeyFile({ vault: newId<VaultId>(), passphrase, keyFiles, calibration: quickCalibration }));
  const [child, sibling] = [newId<ChildId>(), newId<ChildId>()];
  for (const each of [child, sibling]) valueOf(await addChildKeys(keyFiles, held, each));
  const hers = held.open.body.children[0]!;
  return { keyFiles, held, child, sibling, hers };
}

/** Held keys whose body has this in the child's place. */
function withKeys(held: HeldKeys, hers: StoredChildKeys): HeldKeys {
  const { open } = held;
  const body: KeyFileBody = { ...open.body, children: open.body.children.map((each) => (each.child === hers.child ? hers : each)) };
  return { ...held, open: { ...open, body } };
}

const damaged = fail({ type: 'keyFileDamaged' });

describe('the keys of a book', () => {
  it('of the ledger are the held ones; of a child who has none they are not found', async () => {
    const { held, child } = await fresh();
    expect(valueOf(bookKeys(held, { book: 'ledger', child: null }))).toBe(held.ledger);
    expect(valueOf(bookKeys(held, { book: 'private', child }))).toEqual(valueOf(wingKeys(held, 'private', child)));
    expect(valueOf(bookKeys(held, { book: 'record', child }))).toEqual(valueOf(recordKeys(held, child)));
    for (const wing of ['private', 'record'] as const) expect(wingKeys(held, wing, newId<ChildId>())).toEqual(fail({ type: 'notFound' }));
  });

  it('are sealed in the key file as docs/formats.md says, and derived from what is sealed', async () => {
    const { held, child, hers } = await fresh();
    for (const wing of ['private', 'record'] as const) {
      const key = wing === 'private' ? held.privateWing : held.recordWing;
      const open = (sealed: string, number: number) => valueOf(openRow(fromBase64url(sealed), {
        kind: 'bookKey', vault: held.vault, branch: null, wing, book: fromHex(child), number, version: 0, generation: 1,
      }, key));
      expect(valueOf(wingKeys(held, wing, child))).toEqual({
        generation: 1, older: [], seal: deriveBytes(open(hers[wing].seals[0]!.sealed, 0), 'seal'), rows: deriveBytes(open(hers[wing].rows.sealed, 1), 'rows'),
      });
    }
  });

  it('are opened once for a body, and anew for another', async () => {
    const { keyFiles, held, child } = await fresh();
    for (const wing of ['private', 'record'] as const) {
      const keys = valueOf(wingKeys(held, wing, child));
      expect(valueOf(wingKeys(held, wing, child))).toBe(keys);
    }
    const before = valueOf(recordKeys(held, child));
    valueOf(await addChildKeys(keyFiles, held, newId<ChildId>()));
    expect(valueOf(recordKeys(held, child))).not.toBe(before);
    expect(valueOf(recordKeys(held, child))).toEqual(before);
  });

  it('that were opened are wiped, those of another body not', async () => {
    const { held, child, sibling } = await fresh();
    const other = await fresh();
    const kept = valueOf(recordKeys(other.held, other.child));
    const opened = [child, sibling].flatMap((each) => [valueOf(wingKeys(held, 'private', each)), valueOf(recordKeys(held, each))]);
    wipeBookKeys(held.open.body);
    for (const { seal, rows } of opened) expect([...seal, ...rows].some((byte) => byte !== 0)).toBe(false);
    expect(kept.seal.some((byte) => byte !== 0)).toBe(true);
    expect(valueOf(recordKeys(held, child)).seal.some((byte) => byte !== 0)).toBe(true);
  });

  it('do not open where any of them is another\'s, another place\'s or another generation\'s', async () => {
    const { held, child, hers } = await fresh();
    const his = held.open.body.children[1]!;
    for (const wing of ['private', 'record'] as const) {
      const other = wing === 'private' ? 'record' : 'private';
      const { rows, seals } = hers[wing];
      const spoilt = [
        { rows: his[wing].rows, seals }, { rows, seals: his[wing].seals }, { rows: hers[other].rows, seals }, { rows, seals: hers[other].seals },
        { rows: seals[0]!, seals }, { rows, seals: [rows] }, { rows: { ...rows, generation: 2 }, seals }, { rows, seals: [{ ...seals[0]!, generation: 2 }] },
        { rows, seals: [his[wing].seals[0]!, ...seals] }, { rows, seals: [...seals, his[wing].seals[0]!] },
      ];
      for (const each of spoilt) {
        expect(wingKeys(withKeys(held, { ...hers, [wing]: each }), wing, child)).toEqual(damaged);
        expect(renewChildKeys(held, { ...hers, [wing]: each }, { root: rootKeys(asKey('root', randomBytes(32))), generation: 2 })).toEqual(damaged);
      }
    }
  });
});

describe('a child\'s keys under another root', () => {
  it('are the same, with one more to seal with', async () => {
    const { held, child, hers } = await fresh();
    const root = rootKeys(asKey('root', randomBytes(32)));
    const renewed = valueOf(renewChildKeys(held, hers, { root, generation: 5 }));
    expect(renewed).toMatchObject({ child, since: hers.since, private: { rows: { generation: 1 }, seals: [{ generation: 1 }, { generation: 5 }] } });
    const now = withKeys({ ...held, ...root }, renewed);
    for (const wing of ['private', 'record'] as const) {
      const before = valueOf(wingKeys(held, wing, child));
      const after = valueOf(wingKeys(now, wing, child));
      expect(after).toMatchObject({ generation: 5, rows: before.rows, older: [{ generation: 1, seal: before.seal }] });
      expect(after.seal).not.toEqual(before.seal);
      expect(wingKeys(withKeys(held, renewed), wing, child)).toEqual(damaged);
    }
  });

  it('are drawn for the generation of the root, from the next key file on', async () => {
    const { held } = await fresh();
    const child = newId<ChildId>();
    const drawn = drawChildKeys(held, { ...held.open.file, generation: 7, rootGeneration: 3 }, child);
    expect(drawn).toMatchObject({
      child, since: 8, private: { rows: { generation: 3 }, seals: [{ generation: 3 }] }, record: { rows: { generation: 3 }, seals: [{ generation: 3 }] },
    });
    const texts = [drawn.private.rows, ...drawn.private.seals, drawn.record.rows, ...drawn.record.seals].map(({ sealed }) => sealed);
    expect(new Set(texts).size).toBe(4);
    const now = { ...held, open: { ...held.open, body: { ...held.open.body, children: [drawn] } } };
    for (const wing of ['private', 'record'] as const) expect(wingKeys(now, wing, child).ok).toBe(true);
  });

  it('of no child is the wing\'s index key', async () => {
    const { held } = await fresh();
    const key = randomBytes(32);
    const { generation, sealed } = sealBookKey(held, { vault: held.vault, wing: 'record', child: null, generation: 4 }, 'seals', key);
    expect(generation).toBe(4);
    const identity = { kind: 'bookKey', vault: held.vault, branch: null, wing: 'record', book: new Uint8Array(0), number: 0, version: 0, generation: 4 } as const;
    expect(valueOf(openRow(fromBase64url(sealed), identity, held.recordWing))).toEqual(key);
  });
});

describe('a set of keys', () => {
  const drawn = (generation: number) => ({ generation, key: asKey('desk', randomBytes(32)) });

  it('seals with its last and opens with the others, and is none without any', () => {
    const rows = asKey('desk', randomBytes(32));
    const [first, second, third] = [drawn(1), drawn(4), drawn(2)];
    const set = keySet('desk', rows, [first, second, third]);
    const sealing = ({ generation, key }: ReturnType<typeof drawn>) => ({ generation, seal: deriveBytes(key, 'seal') });
    expect(set).toEqual({ ...sealing(third), rows: deriveBytes(rows, 'rows'), older: [sealing(first), sealing(second)] });
    expect(() => keySet('desk', rows, [])).toThrow('no key to seal with');
  });

  it('tells by a row which of its keys that is under', () => {
    const set = keySet('desk', asKey('desk', randomBytes(32)), [drawn(1), drawn(4)]);
    const row = (generation: number) => sealRow(new Uint8Array(3), {
      kind: 'desk', vault: newId<VaultId>(), branch: null, wing: null, book: new Uint8Array(0), number: 0, version: 0, generation,
    }, set.seal);
    expect(sealingOf(set, row(4))).toBe(set);
    expect(sealingOf(set, row(1))).toBe(set.older[0]);
    expect(sealingOf(set, row(2))).toBeNull();
    expect(sealingOf(set, fromHex('00'))).toBeNull();
    expect(toBase64url(set.seal)).not.toBe(toBase64url(set.older[0]!.seal));
  });
});
