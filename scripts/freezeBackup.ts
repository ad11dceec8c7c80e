// `node scripts/freezeBackup.ts NAME`: freezes a backup as the app makes it today, in test/vectors/backups/frozen. It refuses to write over one
// that is there: what a backup of that day looked like is not to be made again by the code of another.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { freezeBackup } from '../test/vectors/backups/freezeBackup.ts';
import { say } from './serveOnUsualPort.ts';

const folder = 'test/vectors/backups/frozen';
const [name = ''] = process.argv.slice(2);

if (!/^[\w-]+$/.test(name) || existsSync(`${folder}/${name}.backup`)) {
  say(name === '' ? 'By which name? node scripts/freezeBackup.ts 2026-11' : `${name} cannot be frozen: it is there, or is no name.`);
  process.exitCode = 1;
} else {
  const { file, frozen } = await freezeBackup();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.backup`, file);
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(frozen, null, 1)}\n`);
  say(`Frozen: ${file.length} bytes.`);
  process.exit(0);
}
