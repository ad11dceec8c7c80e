import type { BranchId, VaultId } from '../../core/Id.ts';
import type { Canonical } from '../../core/canonicalJson.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { openUnder } from '../keys/openUnder.ts';
import { fields, utf8 } from '../seal/bytes.ts';
import type { Identity } from '../seal/Identity.ts';
import { mostBytes } from '../seal/kinds.ts';
import { readBareJson, readJson } from '../seal/readJson.ts';
import { sealRow, type SealedRow } from '../seal/sealRow.ts';
import { hashText, keyedHash } from '../sodium.ts';
import type { NamedRow } from './ShelfRows.ts';

const label = utf8('RG1 shelf');

type ShelfKind = 'root' | 'page' | 'previousRoot' | 'previousPage';

/** Which row of the shelf: a page by its number and version, a root by neither, for no reader knows them beforehand. */
export type ShelfPlace = { readonly kind: ShelfKind; readonly number: number; readonly version: number };

export const rootPlace: ShelfPlace = { kind: 'root', number: 0, version: 0 };
export const previousRootPlace: ShelfPlace = { kind: 'previousRoot', number: 0, version: 0 };

/** `plaintext` is the row's canonical JSON. */
export function sealShelfRow(held: HeldKeys, place: ShelfPlace, plaintext: Uint8Array): SealedRow {
  return sealRow(plaintext, { ...shelfIdentity(held, place), generation: held.shelf.generation }, held.shelf.seal);
}

/** What the row holds, or null when it is missing, does not open as this row, fails its check, or is not the named one. */
export function openShelfRow<T>(
  held: HeldKeys, place: ShelfPlace, row: SealedRow | undefined, check: (value: unknown) => T, named?: NamedRow,
): T | null {
  const opened = openUnder(row ?? null, shelfIdentity(held, place), held.shelf);
  if (!opened.ok || (named !== undefined && plaintextHash(held, opened.value) !== named.hash)) return null;
  return readJson(opened.value, mostBytes(place.kind), check);
}

/** `plaintext` is the desk's canonical JSON. */
export function sealDesk(held: HeldKeys, version: number, plaintext: Uint8Array): SealedRow {
  return sealRow(plaintext, { ...deskIdentity(held, version), generation: held.desk.generation }, held.desk.seal);
}

/** What lies on the desk, or null when the row is missing or not the named one; by no hash where none is known. */
export function openDesk(
  held: HeldKeys, row: SealedRow | undefined, named: { readonly version: number; readonly hash: string | null },
): Canonical | null {
  const opened = openUnder(row ?? null, deskIdentity(held, named.version), held.desk);
  if (!opened.ok || (named.hash !== null && plaintextHash(held, opened.value) !== named.hash)) return null;
  return readBareJson(opened.value, mostBytes('desk')) as Canonical | null;
}

/** What the root says of a row that is written now. */
export function nameRow(held: HeldKeys, version: number, plaintext: Uint8Array): NamedRow {
  return { version, hash: plaintextHash(held, plaintext) };
}

function plaintextHash(held: HeldKeys, plaintext: Uint8Array): string {
  return hashText(keyedHash(16, fields(label, plaintext), held.shelf.rows));
}

function shelfIdentity(held: Place, { kind, number, version }: ShelfPlace): Omit<Identity<ShelfKind>, 'generation'> {
  return { kind, ...placeOf(held), number, version };
}

function deskIdentity(held: HeldKeys, version: number): Omit<Identity<'desk'>, 'generation'> {
  return { kind: 'desk', ...placeOf(held), number: 0, version };
}

type Place = { readonly vault: VaultId; readonly branch: BranchId };

function placeOf({ vault, branch }: Place) {
  return { vault, branch, wing: null, book: new Uint8Array(0) };
}
