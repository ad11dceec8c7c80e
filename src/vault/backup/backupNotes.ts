import * as v from 'valibot';
import { asId, type BranchId, type VaultId } from '../../core/Id.ts';
import { asInstant } from '../../core/Instant.ts';
import { readJson } from '../seal/readJson.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const first = v.strictObject({
  format: v.literal(1),
  vault: v.pipe(v.string(), v.transform(asId<VaultId>)),
  /** Of the installation that made it. */
  branch: v.pipe(v.string(), v.transform(asId<BranchId>)),
  madeAt: v.pipe(v.number(), v.transform(asInstant)),
  /** Of the shelf when it was made. */
  epoch: count,
});

const last = v.strictObject({ shelf: count, rows: count, drafts: count });

/** What a backup says of itself before everything else. */
export type FirstNote = v.InferOutput<typeof first>;
/** How many of each it holds, said at its end. */
export type LastNote = v.InferOutput<typeof last>;

const mostBytes = 1024;

/** The first note, or null when the bytes are none. */
export function readFirstNote(bytes: Uint8Array): FirstNote | null {
  return readJson(bytes, mostBytes, (value) => v.parse(first, value));
}

/** The last note, or null when the bytes are none. */
export function readLastNote(bytes: Uint8Array): LastNote | null {
  return readJson(bytes, mostBytes, (value) => v.parse(last, value));
}
