import { appendFile, glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWholeLog, logHead } from './forensic/readLevelDb.ts';

/** The logs of every database of every origin, and of the names of the private files of the origin that had such first. */
const logs = ['Default/IndexedDB/*.leveldb/*.log', 'Default/File System/000/t/Paths/*.log'];

/**
 * Leaves Chromium's logs as a kill leaves them that came between the two writes of one record: its head is there, its words are not.
 * A log that is cut off already stays as it is. Gives how many were torn.
 */
export async function tearLogs(profile: string): Promise<number> {
  let torn = 0;
  for await (const log of glob(logs, { cwd: profile })) {
    const path = join(profile, log);
    if (!isWholeLog(await readFile(path))) continue;
    await appendFile(path, headOf(3000));
    torn += 1;
  }
  return torn;
}

/** Of a record that lies whole in its block: checksum, length, kind. */
function headOf(length: number): Buffer {
  const head = Buffer.alloc(logHead);
  head.writeUInt32LE(0x5eed_1e55, 0);
  head.writeUInt16LE(length, 4);
  head[6] = 1;
  return head;
}
