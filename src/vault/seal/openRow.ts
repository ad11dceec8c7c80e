import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { decrypt, sameBytes, wipe } from '../sodium.ts';
import { u32At } from './bytes.ts';
import { associatedData, format, type Identity } from './Identity.ts';
import type { SealKey } from './Key.ts';
import { kinds, paddedSize, type Kind, type KeyNameOf } from './kinds.ts';
import { headerLength, rowKeys, zeroNonce, type SealedRow } from './sealRow.ts';

const tagLength = 16;

/** The plaintext, if the row is exactly this identity under this key; else one Problem, whatever the cause. */
export function openRow<K extends Kind>(
  row: SealedRow,
  identity: Identity<K>,
  key: SealKey<KeyNameOf<K>>,
): Result<Uint8Array, ProblemOf<'sealBroken'>> {
  const plaintext = hasShape(row, identity) ? decryptRow(row, identity, key) : null;
  return plaintext === null ? fail({ type: 'sealBroken' }) : ok(plaintext);
}

/** Of a row read from disk: the generation of the key it says it is sealed under, or null when it is missing, no row, or no bytes. */
export function generationOf(row: Uint8Array | null): number | null {
  return row instanceof Uint8Array && row.length >= headerLength && sameBytes(row.subarray(0, 3), format) ? u32At(row, 4) : null;
}

function hasShape(row: SealedRow, { kind, generation }: Identity): boolean {
  const sizes: readonly number[] = kinds[kind].sizes;
  if (!(row instanceof Uint8Array) || !sizes.includes(row.length - headerLength - tagLength)) return false;
  return generationOf(row) === generation && row[3] === kinds[kind].code;
}

function decryptRow(row: SealedRow, identity: Identity, key: SealKey): Uint8Array | null {
  const ad = associatedData(identity);
  const keys = rowKeys(row.subarray(8, 40), ad, key);
  if (!sameBytes(row.subarray(40, headerLength), keys.commitment)) return null;
  const padded = decrypt(row.subarray(headerLength), ad, zeroNonce, keys.encryption);
  wipe(keys.encryption);
  if (padded === null) return null;
  const plaintext = unpad(padded, identity.kind);
  wipe(padded);
  return plaintext;
}

function unpad(padded: Uint8Array, kind: Kind): Uint8Array | null {
  const length = u32At(padded, padded.length - 4);
  if (paddedSize(kind, length) !== padded.length) return null;
  for (let place = length; place < padded.length - 4; place += 1) if (padded[place] !== 0) return null;
  return padded.slice(0, length);
}
