// `node test/fiction/hashBackup.ts FILE PASSPHRASE`: the hash of every entry in a backup, as JSON. A process of its own, beside any browser.
import { readFileSync } from 'node:fs';
import { entriesIn } from './entriesIn.ts';

const [file = '', passphrase = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(Object.fromEntries(await entriesIn(readFileSync(file), passphrase))));
