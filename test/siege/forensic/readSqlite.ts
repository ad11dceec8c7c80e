import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Whether a file's first bytes are SQLite's. */
export function isSqlite(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 15) === 'SQLite format 3';
}

/** Every value of every table in a SQLite file and its log, put together as it was before it was cut into pages. Reads a copy. */
export async function readSqlite(path: string): Promise<readonly Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'resguardo-read-'));
  const copy = join(folder, basename(path));
  await copyFile(path, copy);
  await copyFile(`${path}-wal`, `${copy}-wal`).catch(() => undefined);
  try {
    return valuesOf(new DatabaseSync(copy));
  } catch {
    return [];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function valuesOf(database: DatabaseSync): readonly Buffer[] {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all() as { readonly name: string }[];
  const values = tables.flatMap(({ name }) => tableValues(database, name));
  database.close();
  return values;
}

/** A table of a kind that only the browser knows has none: its pages are read with the file. */
function tableValues(database: DatabaseSync, name: string): readonly Buffer[] {
  try {
    const asked = database.prepare(`select * from "${name.replaceAll('"', '""')}"`);
    asked.setReadBigInts(true);
    return asked.all().flatMap((row) => Object.values(row)).flatMap((value) => {
      if (typeof value === 'string') return [Buffer.from(value)];
      return value instanceof Uint8Array ? [Buffer.from(value)] : [];
    });
  } catch {
    return [];
  }
}
