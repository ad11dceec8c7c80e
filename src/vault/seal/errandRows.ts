import type { ChildAct, ErrandPlan } from '../../core/Errand.ts';
import type { ErrandId, VaultId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { deriveBytes, fromHex, keyedHash, toHex } from '../sodium.ts';
import type { Identity } from './Identity.ts';
import { asKey, asRowsKey, asSealKey, type RowsKey, type SealKey } from './Key.ts';
import { mostBytes } from './kinds.ts';
import { openRow } from './openRow.ts';
import { readBareJson, writeJson } from './readJson.ts';
import { sealRow, type SealedRow } from './sealRow.ts';

/** The two keys made from one errand's key, and which errand it is: all the porter ever holds. */
export type ErrandKeys = {
  readonly vault: VaultId;
  readonly errand: ErrandId;
  readonly seal: SealKey<'errand'>;
  readonly rows: RowsKey<'errand'>;
};

/** An act of the child as it lies in the errand: numbered from 0, naming the keyed hash of the one before, at the porter's time. */
export type KeptAct = { readonly number: number; readonly at: Instant; readonly before: string; readonly act: ChildAct };

/** A row and the keyed hash (hex) of what is in it, for the next to name. */
export type LinkedRow = { readonly row: SealedRow; readonly link: string };

/**
 * Where in the errand's rows each thing lies: its key, its plan, from `acts` on what she did, and from `sounds` on the recordings
 * she hears. They lie behind, so that one that is lost moves none of her acts.
 */
export const errandPlaces = { key: 0, plan: 1, acts: 2, sounds: 2 ** 20 } as const;

/** The rows of what she did, in their order. */
export function actRows<Row extends { readonly number: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ number }) => number >= errandPlaces.acts && number < errandPlaces.sounds);
}

/** The keys of 32 errand bytes. Throws on another length. */
export function errandKeys(key: Uint8Array, place: Pick<ErrandKeys, 'vault' | 'errand'>): ErrandKeys {
  const named = asKey('errand', key);
  return { ...place, seal: asSealKey('errand', deriveBytes(named, 'seal')), rows: asRowsKey('errand', deriveBytes(named, 'rows')) };
}

/** Whether a plan is past what one row holds: with sixty long sentences in a script of many bytes it may be. */
export function planIsTooLong(plan: ErrandPlan): boolean {
  return writeJson(plan).length > mostBytes('errandPlan');
}

/** The plan, sealed. Throws 'too long to seal' past 256 KiB. */
export function sealPlan(plan: ErrandPlan, keys: ErrandKeys): LinkedRow {
  const plaintext = writeJson(plan);
  return { row: sealRow(plaintext, identity('errandPlan', 0, keys), keys.seal), link: linkOf(plaintext, keys) };
}

/** The plan and its link, or null when the row is not this errand's plan. */
export function openPlan(row: SealedRow, keys: ErrandKeys): { readonly plan: ErrandPlan; readonly link: string } | null {
  const opened = openRow(row, identity('errandPlan', 0, keys), keys.seal);
  const plan = opened.ok ? readBareJson(opened.value, mostBytes('errandPlan')) as ErrandPlan | null : null;
  if (!opened.ok || plan?.id !== keys.errand) return null;
  return { plan, link: linkOf(opened.value, keys) };
}

/** One act, sealed. */
export function sealAct(kept: KeptAct, keys: ErrandKeys): LinkedRow {
  const plaintext = writeJson(kept);
  return { row: sealRow(plaintext, identity('errandAct', kept.number, keys), keys.seal), link: linkOf(plaintext, keys) };
}

/**
 * All acts in the order of their rows, and the last's link; null when one is missing between, moved, doubled or not
 * this errand's. That acts are missing at the end cannot be seen: what she did then counts as broken off.
 */
export function openActs(
  rows: readonly SealedRow[], planLink: string, keys: ErrandKeys,
): { readonly acts: readonly KeptAct[]; readonly link: string } | null {
  const opened = openFirstActs(rows, planLink, keys);
  return opened.acts.length === rows.length ? opened : null;
}

/** The same up to where the chain breaks: the acts before that are hers, in her order. What comes of them may only protect her. */
export function openFirstActs(
  rows: readonly SealedRow[], planLink: string, keys: ErrandKeys,
): { readonly acts: readonly KeptAct[]; readonly link: string } {
  let link = planLink;
  const acts: KeptAct[] = [];
  for (const row of rows) {
    const opened = openRow(row, identity('errandAct', acts.length, keys), keys.seal);
    const kept = opened.ok ? readBareJson(opened.value, mostBytes('errandAct')) as KeptAct | null : null;
    if (!opened.ok || kept?.number !== acts.length || kept.before !== link) break;
    acts.push(kept);
    link = linkOf(opened.value, keys);
  }
  return { acts, link };
}

function linkOf(plaintext: Uint8Array, { rows }: ErrandKeys): string {
  return toHex(keyedHash(32, plaintext, rows));
}

function identity<K extends 'errandPlan' | 'errandAct' | 'errandSound'>(kind: K, number: number, { vault, errand }: ErrandKeys): Identity<K> {
  return { kind, vault, branch: null, wing: 'record', book: fromHex(errand), number, version: 0, generation: 1 };
}

/** The n-th recording of an errand, sealed. Throws 'too long to seal' past 256 KiB. */
export function sealSound(number: number, bytes: Uint8Array, keys: ErrandKeys): SealedRow {
  return sealRow(bytes, identity('errandSound', number, keys), keys.seal);
}

/** The n-th recording, or null when the row is not this errand's n-th. */
export function openSound(number: number, row: SealedRow, keys: ErrandKeys): Uint8Array<ArrayBuffer> | null {
  const opened = openRow(row, identity('errandSound', number, keys), keys.seal);
  return opened.ok ? new Uint8Array(opened.value) : null;
}
