import type { HeldKeys } from '../keys/HeldKeys.ts';
import { fields, u64, utf8 } from '../seal/bytes.ts';
import { fromHex, keyedHash } from '../sodium.ts';
import type { ErrandRow, Row } from '../store/Store.ts';

/**
 * An errand's rows as they lie beside the books once they were put aside, as sealed as they were. The root's fence at
 * the time tells them from any other errand's, and is what their key opens for.
 */
export function asideRows(held: HeldKeys, fence: number, rows: readonly ErrandRow[]): readonly Row[] {
  return rows.map(({ number, sealed }) => ({ id: asideId(held, fence, number), sealed }));
}

/** Where such a row lies. */
export function asideId({ branch, shelf }: Pick<HeldKeys, 'branch' | 'shelf'>, fence: number, number: number): Uint8Array {
  return keyedHash(16, fields(utf8('RG1 aside'), fromHex(branch), u64(fence), u64(number)), shelf.rows);
}
