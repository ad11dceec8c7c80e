import * as v from 'valibot';
import type { DraftSlot } from '../../core/DraftSlot.ts';
import { enteredKinds } from '../../core/Entry.ts';
import { asId, type ChildId, type SummaryId } from '../../core/Id.ts';
import { asInstant, type Instant } from '../../core/Instant.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { KeySet, HeldKeys } from '../keys/HeldKeys.ts';
import { openUnder } from '../keys/openUnder.ts';
import { joinBytes } from '../seal/bytes.ts';
import type { Identity } from '../seal/Identity.ts';
import { mostBytes } from '../seal/kinds.ts';
import { readJson, writeJson } from '../seal/readJson.ts';
import { sealRow, type SealedRow } from '../seal/sealRow.ts';
import { fromHex } from '../sodium.ts';

/** What is being typed in one slot of a child: replaced as a whole, sealed under her wing's book key. */
export type Draft = { readonly at: Instant; readonly slot: DraftSlot; readonly body: string };

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const slot = v.union([
  v.strictObject({ wing: v.literal('private'), of: v.literal('note') }),
  v.strictObject({ wing: v.picklist(['private', 'record']), of: v.literal('amendment'), number }),
  v.strictObject({ wing: v.literal('record'), of: v.picklist(enteredKinds) }),
  v.strictObject({ wing: v.literal('record'), of: v.literal('summary'), id: v.pipe(v.string(), v.transform(asId<SummaryId>)) }),
]);
const schema = v.strictObject({ at: v.pipe(v.number(), v.transform(asInstant)), slot, body: v.string() });

type DraftKeys = KeySet<'privateBook' | 'recordBook'>;

/** Where a draft is sealed for: the id is its name, so that it opens without its slot being known. */
export type DraftPlace = { readonly held: HeldKeys; readonly child: ChildId; readonly wing: DraftSlot['wing']; readonly id: Uint8Array };

/** entryTooLong: past 256 KiB with its JSON. */
export function sealDraft(draft: Draft, place: DraftPlace, keys: DraftKeys): Result<SealedRow, ProblemOf<'entryTooLong'>> {
  const plaintext = writeJson(draft);
  const most = mostBytes('draft');
  if (plaintext.length > most) return fail({ type: 'entryTooLong', mostBytes: most });
  return ok(sealRow(plaintext, { ...identity(place), generation: keys.generation }, keys.seal));
}

/** The draft a row holds, or null. */
export function openDraft(row: SealedRow, place: DraftPlace, keys: DraftKeys): Draft | null {
  const opened = openUnder(row, identity(place), keys);
  return opened.ok ? readJson(opened.value, mostBytes('draft'), (value) => v.parse(schema, value) as Draft) : null;
}

function identity({ held, child, wing, id }: DraftPlace): Omit<Identity<'draft'>, 'generation'> {
  const book = joinBytes(fromHex(child), id);
  return { kind: 'draft', vault: held.vault, branch: held.branch, wing, book, number: 0, version: 0 };
}
