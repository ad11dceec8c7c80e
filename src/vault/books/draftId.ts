import { slotName, type DraftSlot } from '../../core/DraftSlot.ts';
import type { ChildId } from '../../core/Id.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { fields, joinBytes, utf8 } from '../seal/bytes.ts';
import { fromHex, keyedHash } from '../sodium.ts';

/** Where a draft lies: 16 bytes that are the same for all of one child's drafts of one wing, 16 for its slot. */
export function draftId(held: HeldKeys, child: ChildId, slot: DraftSlot): Uint8Array {
  const name = fields(utf8('RG1 draft'), fromHex(held.branch), fromHex(child), utf8(slotName(slot)));
  return joinBytes(draftsOf(held, child, slot.wing), keyedHash(16, name, held.shelf.rows));
}

/** The first 16 bytes of the ids of a child's drafts of one wing. */
export function draftsOf(held: HeldKeys, child: ChildId, wing: DraftSlot['wing']): Uint8Array {
  return keyedHash(16, fields(utf8('RG1 drafts'), fromHex(held.branch), fromHex(child), utf8(wing)), held.shelf.rows);
}
