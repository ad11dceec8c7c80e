import type { VaultId } from '../../core/Id.ts';
import { joinBytes, utf8 } from '../seal/bytes.ts';
import { fromHex, hash, sameBytes, toHex } from '../sodium.ts';

/** How many shares a set has. Any two of them open what one alone says nothing about. */
export const shareCount = 3;
export type ShareNumber = 1 | 2 | 3;

/** One share of a set, as it is written on paper. */
export type Share = {
  /** The first 3 bytes of the vault's id, in hex: which vault it is of. */
  readonly vault: string;
  /** 3 bytes in hex, drawn with the set: shares of two sets are told apart before anything is tried. */
  readonly set: string;
  readonly number: ShareNumber;
  /** The secret's 32 bytes as this share has them, and where on the line they lie: a byte that is never 0. */
  readonly piece: Uint8Array;
};

/** 44 bytes: as many bits as 32 words of BIP39's list, to the last one. */
export const shareBytes = 44;
const format = 1;
const markBytes = 3;
const pieceBytes = 33;
const checkBytes = 4;
const pieceAt = 1 + 2 * markBytes;
const domain = utf8('resguardo share 1\n');

/** What a share calls the vault it is of. */
export function vaultMark(vault: VaultId): string {
  return vault.slice(0, 2 * markBytes);
}

/** What a share calls the set it is of, by the salt of the slot that the set opens. */
export function setMark(salt: Uint8Array): string {
  return toHex(salt.subarray(0, markBytes));
}

/** The 44 bytes of a share, ending in a checksum of those before (docs/formats.md, "Shares"). */
export function encodeShare({ vault, set, number, piece }: Share): Uint8Array {
  const content = joinBytes(Uint8Array.of((format << 4) | number), fromHex(vault), fromHex(set), piece);
  return joinBytes(content, checkOf(content));
}

/** Whether the checksum fits: of a slip of the pen it does not. */
export function isWellWritten(bytes: Uint8Array): boolean {
  return bytes.length === shareBytes && sameBytes(checkOf(bytes.subarray(0, -checkBytes)), bytes.subarray(-checkBytes));
}

/** The share that well written bytes hold, or null when they are of another format than this one. */
export function decodeShare(bytes: Uint8Array): Share | null {
  const [head = 0] = bytes;
  const number = numberOf(head & 15);
  const piece = bytes.slice(pieceAt, pieceAt + pieceBytes);
  if (head >> 4 !== format || number === null || piece.at(-1) === 0) return null;
  const mark = (at: number) => toHex(bytes.subarray(at, at + markBytes));
  return { vault: mark(1), set: mark(1 + markBytes), number, piece };
}

function numberOf(number: number): ShareNumber | null {
  return number === 1 || number === 2 || number === 3 ? number : null;
}

function checkOf(content: Uint8Array): Uint8Array {
  return hash(16, joinBytes(domain, content)).subarray(0, checkBytes);
}
