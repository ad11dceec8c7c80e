import type { Instant } from '../../core/Instant.ts';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { bookRows } from '../books/bookRows.ts';
import { openBook } from '../books/OpenBook.ts';
import { booksOf, isWhole, type Shelf, type ShelfState } from '../books/Shelf.ts';
import { encodeKeyFile } from '../keys/KeyFile.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { joinBytes, utf8 } from '../seal/bytes.ts';
import { writeJson } from '../seal/readJson.ts';
import { toHex } from '../sodium.ts';
import type { Row, ShelfRowName, Store } from '../store/Store.ts';
import { sealStream } from './ageStream.ts';
import { backupHead } from './backupFile.ts';
import { writeFrame, type Frame } from './Frame.ts';
import { piecesOf } from './piecesOf.ts';
import { readBackup, type BackupReading } from './readBackup.ts';
import { stoppable } from './stoppable.ts';
import { takeNothing } from './takeNothing.ts';

/** A vault as it stood in one turn. Its rows only grow in number while leaves are not bound, so they can be read after it. */
export type Snapshot = {
  readonly held: HeldKeys; readonly store: Store; readonly state: ShelfState; readonly madeAt: Instant;
  readonly keyFile: Uint8Array;
  readonly shelf: ReadonlyMap<ShelfRowName, Uint8Array>;
  /** Read with it: a draft can become an entry that came too late. */
  readonly drafts: readonly Row[];
  /** Rows beside those that the shelf names: plates, and what is kept aside. */
  readonly others: readonly Uint8Array[];
};

/** What is to be in a backup. To be called in a turn; nothing may be bound until it is written. shelfDamaged: mend it first. */
export async function takeSnapshot({ held, store, state }: Shelf, madeAt: Instant): Promise<Result<Snapshot>> {
  if (!isWhole(state)) return fail({ type: 'shelfDamaged' });
  const shelf = await store.readShelf();
  if (!shelf.ok) return shelf;
  const drafts = await readDrafts(store);
  if (!drafts.ok) return drafts;
  const rows = await store.rowIds();
  if (!rows.ok) return rows;
  const named = new Set(allRows(held, state).map(toHex));
  const others = rows.value.filter((id) => !named.has(toHex(id)));
  return ok({ held, store, state, madeAt, keyFile: encodeKeyFile(held.open.file), shelf: shelf.value, drafts: drafts.value, others });
}

async function readDrafts(store: Store): Promise<Result<readonly Row[]>> {
  const ids = await store.draftIds();
  if (!ids.ok) return ids;
  const rows = await store.readDrafts(ids.value);
  if (!rows.ok) return rows;
  return ok(ids.value.flatMap((id, place) => {
    const sealed = rows.value[place];
    return sealed ? [{ id, sealed }] : [];
  }));
}

const never = new AbortController().signal;

/** The file, and what reading it back found in it. */
export type WrittenBackup = { readonly file: Blob; readonly reading: BackupReading };

/** signal: what is done ends soon with `stopped`, and what was written so far is dropped. */
export type Telling = { progress(what: 'backup' | 'readingBack', done: number, of: number): void; readonly signal?: AbortSignal };

/**
 * Writes a backup and reads it back in full, opening every row: only then is it one. backupDamaged: what was written is
 * not read back whole.
 */
export async function writeBackup(snapshot: Snapshot, { progress, signal = never }: Telling): Promise<Result<WrittenBackup>> {
  const { held, keyFile } = snapshot;
  const writing = write(snapshot, { progress: (done, of) => progress('backup', done, of), signal });
  const parts: Uint8Array<ArrayBuffer>[] = [backupHead(keyFile)];
  const age = await sealStream(writing.stream, held.backup);
  try {
    for await (const part of piecesOf(age)) parts.push(new Uint8Array(part));
  } catch (error) {
    const problem = writing.problem();
    if (problem === null) throw error;
    return fail(problem);
  }
  const file = new Blob(parts, { type: 'application/octet-stream' });
  const taking = stoppable(takeNothing, signal);
  const ageFile = file.slice(parts[0]?.length ?? 0);
  const reading = await readBackup({ age: ageFile, held, taking, progress: (bytes) => progress('readingBack', bytes, ageFile.size) });
  return reading.ok ? ok({ file, reading: reading.value }) : reading;
}

type Counts = { shelf: number; rows: number; drafts: number };
type HowFar = { progress(done: number, of: number): void; readonly signal: AbortSignal };
type Writing = { readonly stream: ReadableStream<Uint8Array>; problem(): Problem | null };

/** The frames as a stream that is read as fast as it is written to. A disk that fails ends it, and `problem` says how. */
function write(snapshot: Snapshot, howFar: HowFar): Writing {
  const written: Counts = { shelf: 0, rows: 0, drafts: 0 };
  let problem: Problem | null = null;
  const frames = framesOf(snapshot, written, howFar, (met) => { problem = met; });
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await frames.next();
      if (problem !== null) controller.error(new Error('the disk failed'));
      else if (done) controller.close();
      else controller.enqueue(writeFrame(value));
    },
  });
  return { stream, problem: () => problem };
}

/** Rows that are read at once: some three MiB of volumes. */
const atOnce = 64;

async function* framesOf(
  { held, store, state, madeAt, shelf, drafts, others }: Snapshot, written: Counts,
  { progress, signal }: HowFar, fails: (problem: Problem) => void,
): AsyncGenerator<Frame> {
  const { root: { epoch } } = state;
  yield { type: 'head', bytes: writeJson({ format: 1, vault: held.vault, branch: held.branch, madeAt, epoch }) };
  for (const [name, sealed] of shelf) {
    if (name.endsWith('/previous')) continue;
    const text = utf8(name);
    written.shelf += 1;
    yield { type: 'shelf', bytes: joinBytes(Uint8Array.of(text.length), text, sealed) };
  }
  const rows = [...allRows(held, state), ...others];
  for (let from = 0; from < rows.length; from += atOnce) {
    if (signal.aborted) return fails({ type: 'stopped' });
    const ids = rows.slice(from, from + atOnce);
    const read = await store.readRows(ids);
    if (!read.ok) return fails(read.problem);
    for (const frame of framed(ids, read.value)) {
      written.rows += 1;
      yield frame;
    }
    progress(Math.min(from + atOnce, rows.length), rows.length);
  }
  for (const { id, sealed } of drafts) {
    written.drafts += 1;
    yield { type: 'draft', bytes: joinBytes(id, sealed) };
  }
  yield { type: 'end', bytes: writeJson(written) };
}

/** A row that is missing is left out: it is damage that reading tells of, and no reason to keep nothing. */
function framed(ids: readonly Uint8Array[], rows: readonly (Uint8Array | null)[]): Frame[] {
  return ids.flatMap((id, place) => {
    const sealed = rows[place];
    return sealed ? [{ type: 'row', bytes: joinBytes(id, sealed) }] : [];
  });
}

function allRows(held: HeldKeys, state: ShelfState): Uint8Array[] {
  return booksOf(state).flatMap(({ ref, end }) => {
    const book = openBook(held, ref, { branches: state.root.branches, parts: end.parts });
    return book.ok ? bookRows(book.value, end).map(({ id }) => id) : [];
  });
}
