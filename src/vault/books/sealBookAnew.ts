import type { ChildId } from '../../core/Id.ts';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { wingKeys } from '../keys/bookKeys.ts';
import type { BookRef } from '../keys/BookRef.ts';
import { openUnder } from '../keys/openUnder.ts';
import { generationOf } from '../seal/openRow.ts';
import { sameBytes } from '../sodium.ts';
import type { Row } from '../store/Store.ts';
import { openDraft, sealDraft } from './Draft.ts';
import { draftsOf } from './draftId.ts';
import { inTurn } from './inTurn.ts';
import { platePlaces, readLeaf, sealedRow, type Leaf } from './leaf.ts';
import { openBook, rowId, rowIdentity, type OpenBook, type RowPlace } from './OpenBook.ts';
import { herRecordings } from './recordingShelves.ts';
import { sealRecordingsAnew } from './sealRecordingsAnew.ts';
import { endOf, type Shelf } from './Shelf.ts';
import type { BookEnd } from './ShelfRows.ts';
import { readVolume } from './volume.ts';

/** Rows of a step: at most so many times 48 KiB are opened and sealed in it, or the plates of one entry. */
const rowsInStep = 8;

/** The first volume and the first loose leaf that were not looked at yet. Entries from `until` on are new since the walk began. */
type Reached = { readonly volume: number; readonly leaf: number; readonly until: number };

/**
 * Seals every row of a book, and of a child's wing every draft and every recording, under its newest key. false: something of it is missing or
 * does not open, and lies as it lay.
 */
export async function* sealBookAnew(shelf: Shelf, ref: BookRef): AsyncGenerator<void, Result<boolean>, undefined> {
  let reached: Reached = { volume: 0, leaf: 0, until: endOf(shelf.state, ref).entries };
  let whole = true;
  for (;;) {
    const step = await inTurn(shelf, () => sealRows(shelf, ref, reached));
    if (!step.ok) return step;
    if (step.value === null) break;
    reached = step.value.reached;
    whole &&= step.value.whole;
    yield;
    for (const leaf of step.value.leaves) {
      const plates = await inTurn(shelf, () => sealPlates(shelf, ref, leaf));
      if (!plates.ok) return plates;
      whole &&= plates.value;
      yield;
    }
  }
  const drafts = ref.book === 'ledger' ? ok(true) : await inTurn(shelf, () => sealDrafts(shelf, ref));
  if (!drafts.ok) return drafts;
  whole &&= drafts.value;
  for (const on of ref.book === 'record' ? herRecordings(ref.child) : []) {
    const recordings = yield* sealRecordingsAnew(shelf, on);
    if (!recordings.ok) return recordings;
    whole &&= recordings.value;
  }
  return ok(whole);
}

type Step = { readonly reached: Reached; readonly whole: boolean; readonly leaves: readonly Leaf[] };

/** The next volumes, or where there are none the next loose leaves. Gives the leaves that have plates; null: none is left. */
async function sealRows(shelf: Shelf, ref: BookRef, from: Reached): Promise<Result<Step | null>> {
  const end = endOf(shelf.state, ref);
  const { places, reached } = nextPlaces(end, from);
  const book = bookOf(shelf, ref, end);
  if (!book.ok) return book;
  if (places.length === 0) return ok(null);
  const renewed = await renewRows(shelf, book.value, places);
  if (!renewed.ok) return renewed;
  const read = places.map((place, at) => leavesIn(book.value, place, renewed.value[at] ?? null));
  const leaves = read.flatMap((each) => each ?? []).filter(({ plate, number }) => plate !== null && number < from.until);
  return ok({ reached, leaves, whole: read.every((each) => each !== null) });
}

/** Loose leaves that were bound since the last step lie in a volume that comes next: it is new, but their plates may not be. */
function nextPlaces(
  { volumes, bound }: BookEnd, { volume, leaf, until }: Reached,
): { readonly places: readonly RowPlace[]; readonly reached: Reached } {
  const kind = volume < volumes ? 'volume' : 'leaf';
  const first = kind === 'volume' ? volume : Math.max(leaf, bound);
  const after = Math.min(first + rowsInStep, kind === 'volume' ? volumes : until);
  const places = Array.from({ length: Math.max(0, after - first) }, (_, place) => ({ kind, number: first + place, part: 0 } as const));
  return { places, reached: kind === 'volume' ? { volume: after, leaf, until } : { volume, leaf: after, until } };
}

function leavesIn(book: OpenBook, place: RowPlace, plaintext: Uint8Array | null): readonly Leaf[] | null {
  if (plaintext === null) return null;
  if (place.kind === 'volume') return readVolume(book, plaintext)?.leaves.map(({ leaf }) => leaf) ?? null;
  const opened = readLeaf(book, place.number, plaintext);
  return opened === null ? null : [opened.leaf];
}

async function sealPlates(shelf: Shelf, ref: BookRef, leaf: Leaf): Promise<Result<boolean>> {
  const book = bookOf(shelf, ref, endOf(shelf.state, ref));
  if (!book.ok) return book;
  const renewed = await renewRows(shelf, book.value, platePlaces(leaf));
  return renewed.ok ? ok(renewed.value.every((plaintext) => plaintext !== null)) : renewed;
}

/** Seals those of the rows anew that are under an older key. Gives the plaintext of each, null where it does not open. */
async function renewRows(shelf: Shelf, book: OpenBook, places: readonly RowPlace[]): Promise<Result<readonly (Uint8Array | null)[]>> {
  const rows = await shelf.store.readRows(places.map((place) => rowId(book, place)));
  if (!rows.ok) return fail<Problem>(rows.problem);
  const putRows: Row[] = [];
  const plaintexts = places.map((place, at) => {
    const row = rows.value[at] ?? null;
    const opened = openUnder(row, rowIdentity(book, place), book.keys);
    if (!opened.ok) return null;
    if (generationOf(row) !== book.keys.generation) putRows.push(sealedRow(book, place, opened.value));
    return opened.value;
  });
  const written = putRows.length === 0 ? ok(null) : await shelf.store.write({ root: shelf.state.sealedRoot, putRows });
  return written.ok ? ok(plaintexts) : fail<Problem>(written.problem);
}

async function sealDrafts({ held, state, store }: Shelf, { book: wing, child }: BookRef & { readonly child: ChildId }): Promise<Result<boolean>> {
  const keys = wingKeys(held, wing, child);
  if (!keys.ok) return keys;
  const all = await store.draftIds();
  if (!all.ok) return fail<Problem>(all.problem);
  const hers = draftsOf(held, child, wing);
  const ids = all.value.filter((id) => sameBytes(id.subarray(0, 16), hers));
  const rows = await store.readDrafts(ids);
  if (!rows.ok) return fail<Problem>(rows.problem);
  const older = ids.flatMap((id, at) => {
    const row = rows.value[at];
    return row && generationOf(row) !== keys.value.generation ? [{ id, row }] : [];
  });
  const putDrafts = older.flatMap(({ id, row }): Row[] => {
    const place = { held, child, wing, id };
    const draft = openDraft(row, place, keys.value);
    const sealed = draft === null ? null : sealDraft(draft, place, keys.value);
    return sealed?.ok ? [{ id, sealed: sealed.value }] : [];
  });
  const written = putDrafts.length === 0 ? ok(null) : await store.write({ root: state.sealedRoot, putDrafts });
  return written.ok ? ok(putDrafts.length === older.length) : fail<Problem>(written.problem);
}

function bookOf(shelf: Shelf, ref: BookRef, { parts }: BookEnd): Result<OpenBook> {
  return openBook(shelf.held, ref, { branches: shelf.state.root.branches, parts });
}
