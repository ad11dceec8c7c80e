import type { BranchId, VaultId } from '../../../src/core/Id.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { fields, joinBytes, u32, u64, utf8 } from '../../../src/vault/seal/bytes.ts';
import { associatedData, format, type Identity } from '../../../src/vault/seal/Identity.ts';
import { asSealKey } from '../../../src/vault/seal/Key.ts';
import { kinds, mostBytes, type Kind } from '../../../src/vault/seal/kinds.ts';
import { rowKeys, sealRow, zeroNonce } from '../../../src/vault/seal/sealRow.ts';
import { encrypt, fromHex, randomBytes, ready } from '../../../src/vault/sodium.ts';
import { textOf, writeIdentity, type SealedVector } from './SealedVector.ts';

type Sealed = { readonly identity: Identity; readonly key: Uint8Array; readonly row: Uint8Array; readonly plaintext: Uint8Array };
type Fault = (sealed: Sealed) => SealedVector['fault'];

const flipped = (row: Uint8Array, at: number) => row.map((byte, place) => (place === at ? byte ^ 1 : byte));
const withRow = (what: string, of: (sealed: Sealed) => Uint8Array): Fault => (sealed) => ({ what, row: textOf(of(sealed)) });

const faults: readonly Fault[] = [
  withRow('a bit of the format', ({ row }) => flipped(row, 1)),
  withRow('another kind', ({ row }) => flipped(row, 3)),
  withRow('another generation in the row', ({ row }) => flipped(row, 4)),
  withRow('a bit of the salt', ({ row }) => flipped(row, 20)),
  withRow('a bit of the commitment', ({ row }) => flipped(row, 50)),
  withRow('a bit of the ciphertext', ({ row }) => flipped(row, 80)),
  withRow('a bit of the tag', ({ row }) => flipped(row, row.length - 1)),
  withRow('a byte less', ({ row }) => row.slice(0, -1)),
  withRow('a byte more', ({ row }) => joinBytes(row, new Uint8Array(1))),
  withRow('no ciphertext', ({ row }) => row.slice(0, 72)),
  withRow('nothing', () => new Uint8Array(0)),
  () => ({ what: 'another key', key: textOf(randomBytes(32)) }),
  () => ({ what: 'another vault', identity: { vault: newId<VaultId>() } }),
  ({ identity }) => ({ what: 'another branch', identity: { branch: identity.branch === null ? newId<BranchId>() : null } }),
  ({ identity }) => ({ what: 'another wing', identity: { wing: identity.wing === 'record' ? 'private' : 'record' } }),
  ({ identity }) => ({ what: 'another book', identity: { book: identity.book.length === 0 ? '00' : '' } }),
  ({ identity }) => ({ what: 'another number', identity: { number: identity.number + 1 } }),
  ({ identity }) => ({ what: 'another version', identity: { version: identity.version + 1 } }),
  ({ identity }) => ({ what: 'another generation', identity: { generation: identity.generation + 1 } }),
  withRow('a byte in the padding', (sealed) => crafted(sealed, (padded) => { padded[padded.length - 5] = 1; })),
  withRow('a length that is one more', (sealed) => crafted(sealed, (padded) => { padded.set(u32(sealed.plaintext.length + 1 > padded.length - 4 ? 0xffffffff : padded.length), padded.length - 4); })),
  withRow('a length of none', (sealed) => crafted(sealed, (padded) => { padded.fill(1); padded.set(u32(0), padded.length - 4); })),
  withRow('fields in another order', (sealed) => crafted(sealed, () => undefined, otherOrder(sealed.identity))),
  withRow('zeros', ({ row }) => new Uint8Array(row.length)),
];

/** Rows of every kind but the plate, which is large and lies on the frozen disk; every fault with several kinds. */
export async function freezeRows(): Promise<readonly SealedVector[]> {
  await ready();
  const rows: SealedVector[] = [];
  let turn = 0;
  for (const kind of (Object.keys(kinds) as Kind[]).filter((each) => each !== 'plate')) {
    for (const length of lengthsOf(kind)) {
      const fault = faults[turn % faults.length];
      if (fault) rows.push(vectorOf(sealed(kind, length), fault));
      turn += 1;
    }
  }
  return rows;
}

/** None, one, what fills the first size to the last byte, one more, and one between. */
function lengthsOf(kind: Kind): readonly number[] {
  const [size = 64] = kinds[kind].sizes as readonly number[];
  const lengths = [0, 1, 32, size - 5, size - 4, size - 3];
  return lengths.filter((length) => length <= mostBytes(kind));
}

function sealed(kind: Kind, length: number): Sealed {
  const bound = ['keyFileBody', 'slot', 'bookKey', 'errandPlan', 'errandAct'].includes(kind);
  const identity: Identity = {
    kind, vault: newId<VaultId>(), branch: bound ? null : newId<BranchId>(), wing: kind === 'bookKey' ? 'private' : kind.startsWith('errand') ? 'record' : null,
    book: randomBytes(kind === 'slot' ? 25 : kind === 'draft' ? 48 : 16), number: length * 7, version: length % 3, generation: 1 + (length % 5),
  };
  const key = randomBytes(32);
  const plaintext = randomBytes(Math.max(1, length)).slice(0, length);
  return { identity, key, plaintext, row: sealRow(plaintext, identity, asSealKey('root', key) as never) };
}

function vectorOf(one: Sealed, fault: Fault): SealedVector {
  const { identity, key, row, plaintext } = one;
  return {
    name: `${identity.kind} of ${plaintext.length}`, identity: writeIdentity(identity), key: textOf(key), row: textOf(row), plaintext: textOf(plaintext), fault: fault(one),
  };
}

/** A row whose seal is right and whose padding is not, as only who has the key can make. */
function crafted({ identity, key, row, plaintext }: Sealed, spoil: (padded: Uint8Array) => void, ad: Uint8Array = associatedData(identity)): Uint8Array {
  const padded = new Uint8Array(row.length - 88);
  padded.set(plaintext);
  padded.set(u32(plaintext.length), padded.length - 4);
  spoil(padded);
  const salt = randomBytes(32);
  const keys = rowKeys(salt, ad, asSealKey('root', key) as never);
  return joinBytes(row.subarray(0, 8), salt, keys.commitment, encrypt(padded, ad, zeroNonce, keys.encryption));
}

function otherOrder({ kind, vault, branch, wing, book, number, version, generation }: Identity): Uint8Array {
  return fields(
    format, fromHex(vault), fromHex(branch ?? ''), utf8(wing ?? ''), book, Uint8Array.of(kinds[kind].code), u64(version), u64(number), u32(generation + 1),
  );
}
