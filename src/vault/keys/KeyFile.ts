import { isId, type VaultId } from '../../core/Id.ts';
import { joinBytes, u32, u32At, utf8 } from '../seal/bytes.ts';
import type { SealedRow } from '../seal/sealRow.ts';
import { fromHex, hash, sameBytes, toHex } from '../sodium.ts';

export type SlotKind = 'passphrase' | 'words' | 'shares';

/** One way to unlock: the root key, sealed. What it is stretched with is bound into its seal. */
export type Slot = {
  readonly kind: SlotKind;
  /** 0 for recovery words and shares, which need no stretching. */
  readonly memoryMiB: number;
  readonly passes: number;
  /** 16 bytes; zeros for recovery words; of shares their first bytes are the set's mark. */
  readonly salt: Uint8Array;
  readonly sealed: SealedRow;
};

/** A key file as its bytes say; nothing in it is opened. */
export type KeyFile = {
  readonly vault: VaultId;
  /** One more with every write. */
  readonly generation: number;
  readonly rootGeneration: number;
  /** Which of the vault's databases is in use: a restore makes another, and this number is what switches to it. */
  readonly database: number;
  readonly slots: readonly Slot[];
  readonly body: SealedRow;
};

const magic = utf8('RGKEYF1\n');
const slotCodes: Readonly<Record<SlotKind, number>> = { passphrase: 1, words: 2, shares: 3 };
const kindOf = new Map(Object.entries(slotCodes).map(([kind, code]) => [code, kind as SlotKind]));
const headLength = 40;
const slotHeadLength = 25;
const slotLength = slotHeadLength + 152;
const checksumLength = 32;
const mostSlots = 8;

/** The bytes of a key file, ending in an unkeyed BLAKE2b-256 of all before (docs/formats.md, "Key file"). */
export function encodeKeyFile(file: KeyFile): Uint8Array {
  const content = joinBytes(
    magic, fromHex(file.vault), u32(file.generation), u32(file.rootGeneration), u32(file.database), u32(file.slots.length),
    slotBytes(file.slots), file.body,
  );
  return joinBytes(content, hash(checksumLength, content));
}

/** The key file the bytes hold, or null when they are cut, damaged, no key file, or no bytes. */
export function decodeKeyFile(bytes: Uint8Array | null): KeyFile | null {
  if (!isUncut(bytes) || !sameBytes(bytes.subarray(0, 8), magic)) return null;
  const content = bytes.subarray(0, -checksumLength);
  const vault = toHex(bytes.subarray(8, 24));
  const slots = readSlots(content, u32At(bytes, 36));
  if (slots === null || !isId(vault)) return null;
  return {
    vault: vault as VaultId,
    generation: u32At(bytes, 24),
    rootGeneration: u32At(bytes, 28),
    database: u32At(bytes, 32),
    slots,
    body: content.slice(headLength + slots.length * slotLength),
  };
}

/** A whole key file that this version cannot read: a later one wrote it, and it may be the newest there is. */
export function isOfLaterVersion(bytes: Uint8Array | null): boolean {
  return isUncut(bytes) && sameBytes(bytes.subarray(0, 6), magic.subarray(0, 6)) && decodeKeyFile(bytes) === null;
}

function isUncut(bytes: Uint8Array | null): bytes is Uint8Array {
  return bytes instanceof Uint8Array && sameBytes(hash(checksumLength, bytes.subarray(0, -checksumLength)), bytes.subarray(-checksumLength));
}

/** What of a slot is bound into its own seal: kind, memory, passes, salt. */
export function slotHead({ kind, memoryMiB, passes, salt }: Omit<Slot, 'sealed'>): Uint8Array {
  return joinBytes(Uint8Array.of(slotCodes[kind]), u32(memoryMiB), u32(passes), salt);
}

/** All slots as they lie in the file; the body names their hash, so that none can be put back alone. */
export function slotBytes(slots: readonly Slot[]): Uint8Array {
  return joinBytes(...slots.flatMap((slot) => [slotHead(slot), slot.sealed]));
}

function readSlots(content: Uint8Array, count: number): Slot[] | null {
  if (count < 1 || count > mostSlots || content.length < headLength + count * slotLength) return null;
  const slots = Array.from({ length: count }, (_, place) => readSlot(content.slice(headLength + place * slotLength)));
  return slots.some((slot) => slot === null) ? null : slots.filter((slot) => slot !== null);
}

function readSlot(bytes: Uint8Array): Slot | null {
  const kind = kindOf.get(bytes[0] ?? 0);
  if (kind === undefined) return null;
  return {
    kind,
    memoryMiB: u32At(bytes, 1),
    passes: u32At(bytes, 5),
    salt: bytes.slice(9, slotHeadLength),
    sealed: bytes.slice(slotHeadLength, slotLength),
  };
}
