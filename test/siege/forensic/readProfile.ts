import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isSqlite, readSqlite } from './readSqlite.ts';
import { blocksOf, isTable, recordsOf } from './readLevelDb.ts';
import { snappyIn, streamsIn, type Unpacked } from './streamsIn.ts';
import { unpackSnappy } from './unpackSnappy.ts';

/** Bytes that lie in a folder, and where: a file, a value of a database in it, or what a packed stream in one of them says. */
export type Lain = { readonly where: string; readonly bytes: Uint8Array };

/**
 * The raw bytes of every file in the folder with its name; every block and record of a LevelDB and every value of a SQLite database,
 * put together as they were before they were cut up; and every packed stream inside of one of these.
 */
export async function* readProfile(folder: string): AsyncGenerator<Lain> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const where = relative(folder, path);
    const bytes = await readFile(path);
    yield { where, bytes: Buffer.concat([Buffer.from(`${where}\n`), bytes]) };
    yield* unpacked(where, streamsIn(bytes));
    for (const part of partsOf(path, bytes)) yield* whole(`${where} (a part)`, part);
    if (!isOfSqlite(path, bytes)) continue;
    for (const value of isSqlite(bytes) ? await readSqlite(path) : []) yield* whole(`${where} (a value)`, value);
    for (const { packing, bytes: stream } of snappyIn(bytes)) yield { where: `${where} (${packing})`, bytes: stream };
  }
}

function partsOf(path: string, bytes: Buffer): readonly Buffer[] {
  if (isTable(bytes)) return blocksOf(bytes);
  return path.endsWith('.log') ? recordsOf(bytes) : [];
}

/** A value may be packed as it is. */
function* whole(where: string, value: Buffer): Generator<Lain> {
  yield { where, bytes: value };
  yield* unpacked(where, streamsIn(value));
  const bare = unpackSnappy(value, 0, 512);
  if (bare) yield* unpacked(where, [{ packing: 'snappy', bytes: bare }]);
}

/** A stream may hold another: two deep is as far as any browser packs. */
function* unpacked(where: string, streams: Iterable<Unpacked>, deep = 2): Generator<Lain> {
  for (const { packing, bytes } of streams) {
    const inside = `${where} (${packing})`;
    yield { where: inside, bytes };
    if (deep > 1) yield* unpacked(inside, streamsIn(Buffer.from(bytes)), deep - 1);
  }
}

function isOfSqlite(path: string, bytes: Buffer): boolean {
  return isSqlite(bytes) || /-wal$|-journal$/u.test(path);
}
