import * as v from 'valibot';
import type { ChildId } from '../../core/Id.ts';
import { asInstant } from '../../core/Instant.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { heardWords, longestSound, soundTypes, type RecordedRendering, type RecordingNote, type SoundType } from '../../core/Recording.ts';
import type { Result } from '../../core/Result.ts';
import { ok } from '../../core/Result.ts';
import { recordKeys } from '../keys/bookKeys.ts';
import type { HeldKeys, KeySet } from '../keys/HeldKeys.ts';
import { openUnder } from '../keys/openUnder.ts';
import { fields, joinBytes, u32, u32At, utf8 } from '../seal/bytes.ts';
import type { Identity } from '../seal/Identity.ts';
import { readJson, writeJson } from '../seal/readJson.ts';
import { sealRow, type SealedRow } from '../seal/sealRow.ts';
import { fromHex, hash, keyedHash, toHex } from '../sodium.ts';

/**
 * Where recordings lie together. house: texts that tell of no child, under the desk key; they serve every child. request: texts of
 * one request, and rendering: a sentence's rendering, both under the child's record book key and no other.
 */
export type RecordingShelf = { readonly of: 'house' } | { readonly of: 'request' | 'rendering'; readonly child: ChildId };

/**
 * A recording as it lies on disk. name: what it is found by, the language it is in and the text it is of, or its sound's hash. of: of a
 * rendering, the hash of its words (`wordsHash`); not there in those of before.
 */
export type Recording = RecordingNote & { readonly name: string; readonly of?: string; readonly type: SoundType; readonly bytes: Uint8Array<ArrayBuffer> };

const mostNote = 8 * 1024;
const noteSchema = v.strictObject({
  name: v.string(),
  type: v.picklist(soundTypes),
  at: v.pipe(v.number(), v.transform(asInstant)),
  seconds: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(longestSound.seconds)),
  speaker: v.strictObject({ by: v.picklist(['clinician', 'interpreter']), who: v.string() }),
  of: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});

/** The name of a text that is said in a language: a text that changed has no recording. */
export function textName(language: string, text: string): string {
  return `${language}\n${text}`;
}

/** BLAKE2b-256, hex, of the words a rendering is of: no sound can be lent to another sentence. */
export function wordsHash({ text, rendering, language }: RecordedRendering['of']): string {
  return toHex(hash(32, writeJson({ text: heardWords(text), rendering: heardWords(rendering), language })));
}

/** Where it lies: 16 bytes that are the same for all of its shelf, 16 for its name. */
export function recordingId(held: HeldKeys, shelf: RecordingShelf, name: string): Uint8Array {
  const label = fields(utf8('RG1 recording'), fromHex(held.branch), childBytes(shelf), utf8(shelf.of), utf8(name));
  return joinBytes(recordingsOf(held, shelf), keyedHash(16, label, held.shelf.rows));
}

/** The first 16 bytes of the ids of all that lies on a shelf. */
export function recordingsOf(held: HeldKeys, shelf: RecordingShelf): Uint8Array {
  return keyedHash(16, fields(utf8('RG1 recordings'), fromHex(held.branch), childBytes(shelf), utf8(shelf.of)), held.shelf.rows);
}

/** The keys of a shelf. notFound: no such child; keyFileDamaged: hers do not open. */
export function recordingKeys(held: HeldKeys, shelf: RecordingShelf): Result<KeySet<'desk' | 'recordBook'>, ProblemOf<'notFound' | 'keyFileDamaged'>> {
  return shelf.of === 'house' ? ok(held.desk) : recordKeys(held, shelf.child);
}

type Place = { readonly held: HeldKeys; readonly shelf: RecordingShelf; readonly id: Uint8Array };

/** Whether its note is short enough to be opened again: its text may be too long, in the bytes of its script. */
export function noteFits({ bytes: _, ...note }: Recording): boolean {
  return writeJson(note).length <= mostNote;
}

/** Throws 'too long to seal' past 256 KiB: sounds are shorter. */
export function sealRecording({ bytes, ...note }: Recording, place: Place, keys: KeySet<'desk' | 'recordBook'>): SealedRow {
  const head = writeJson(note);
  return sealRow(joinBytes(u32(head.length), head, bytes), { ...identity(place), generation: keys.generation }, keys.seal);
}

/** The recording a row holds, or null. */
export function openRecording(row: SealedRow, place: Place, keys: KeySet<'desk' | 'recordBook'>): Recording | null {
  const opened = openUnder(row, identity(place), keys);
  if (!opened.ok || opened.value.length < 4) return null;
  const end = 4 + u32At(opened.value, 0);
  if (end > opened.value.length) return null;
  const note = readJson(opened.value.subarray(4, end), mostNote, (value) => v.parse(noteSchema, value));
  return note && { ...note, bytes: opened.value.slice(end) as Uint8Array<ArrayBuffer> };
}

function identity({ held: { vault, branch }, shelf, id }: Place): Omit<Identity<'recording'>, 'generation'> {
  const wing = shelf.of === 'house' ? null : 'record';
  return { kind: 'recording', vault, branch, wing, book: joinBytes(childBytes(shelf), id), number: 0, version: 0 };
}

function childBytes(shelf: RecordingShelf): Uint8Array {
  return shelf.of === 'house' ? new Uint8Array(0) : fromHex(shelf.child);
}
