// Wrote test/vectors/rg1 once, when format RG1 was frozen, the shares on the day they came, test/vectors/entries when the record
// came to have its eleven kinds, test/vectors/index when it could be searched, and test/vectors/notes when drafts had a way back. It refuses to write over what is
// there: what a vault of that day looked like is not to be made again by the code of another.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { freezeEntries } from '../test/vectors/entries/freezeEntries.ts';
import { freezeIndex } from '../test/vectors/index/freezeIndex.ts';
import { freezeNotes } from '../test/vectors/notes/freezeNotes.ts';
import { freezeVault } from '../test/vectors/rg1/freezeVault.ts';
import { freezeShares } from '../test/vectors/rg1/freezeShares.ts';
import { freezeRows } from '../test/vectors/rg1/freezeRows.ts';
import { say } from './serveOnUsualPort.ts';

const folder = 'test/vectors/rg1/frozen';

const shares = `${folder}/shares.json`;
const entries = 'test/vectors/entries/frozen/2026-11.json';
const index = 'test/vectors/index/frozen/first.json';
const notes = 'test/vectors/notes/frozen/first.json';
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

if (existsSync(shares) && existsSync(entries) && existsSync(index) && !existsSync(notes)) {
  writeFileSync(notes, json(await freezeNotes()));
  say('Frozen: a draft with its way back, and a desk with phrases.');
  process.exit(0);
} else if (existsSync(shares) && existsSync(entries) && existsSync(index)) {
  say(`${folder} is frozen.`);
  process.exitCode = 1;
} else if (existsSync(shares) && existsSync(entries)) {
  writeFileSync(index, json(await freezeIndex()));
  say('Frozen: an index of each wing.');
  process.exit(0);
} else if (existsSync(shares)) {
  const frozen = await freezeEntries();
  writeFileSync(entries, json(frozen));
  say(`Frozen: ${frozen.length} entries.`);
} else {
  if (!existsSync(folder)) await freezeAll();
  writeFileSync(shares, json(await freezeShares()));
  say('Frozen: three shares.');
  process.exit(0);
}

async function freezeAll(): Promise<void> {
  mkdirSync(folder);
  const rows = await freezeRows();
  const { disk, backup, file } = await freezeVault();
  writeFileSync(`${folder}/rows.json`, json(rows));
  writeFileSync(`${folder}/disk.json`, json(disk));
  writeFileSync(`${folder}/backup.json`, json(backup));
  writeFileSync(`${folder}/vault.backup`, file);
  say(`Frozen: ${rows.length} rows.`);
}
