import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { constants, gunzipSync, inflateSync } from 'node:zlib';

/** The raw bytes of every file in the folder, and of every gzip and zlib stream inside of one, one after the other. */
export async function* readProfile(folder: string): AsyncGenerator<{ readonly where: string; readonly bytes: Uint8Array }> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const where = relative(folder, path);
    const bytes = await readFile(path);
    yield { where, bytes: Buffer.concat([Buffer.from(`${where}\n`), bytes]) };
    for (const stream of streamsIn(bytes)) yield { where: `${where} (a stream in it)`, bytes: stream };
  }
}

const cutShort = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 26 };

function* streamsIn(bytes: Buffer): Generator<Uint8Array> {
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    const unpack = bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 ? gunzipSync
      : bytes[at] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[at + 1] ?? 0) ? inflateSync : null;
    const stream = unpack && unpacked(() => unpack(bytes.subarray(at), cutShort));
    if (stream) yield stream;
  }
}

/** null: it only looked like a stream. */
function unpacked(unpack: () => Uint8Array): Uint8Array | null {
  try {
    return unpack();
  } catch {
    return null;
  }
}
