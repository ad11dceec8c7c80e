import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The path of every file under a folder, from it and with `/`, in one order on every machine. */
export function listUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}
