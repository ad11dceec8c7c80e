import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import type { ConsentId } from '../../../src/core/Id.ts';
import { replaceRows, rowsOf } from '../../vault/handlers/disk.ts';
import { valueOf } from '../../vault/valueOf.ts';
import type { SeenYes } from './Known.ts';
import { release } from './letGo.ts';
import { passphrase } from './Tablet.ts';
import type { Walk } from './Walk.ts';

/** She takes a yes back by her word, and the database lies there as it was before: only the markers know better. */
export async function losesSaves(walk: Walk): Promise<void> {
  const yes = standing(walk);
  if (yes === undefined) return;
  await locks(walk);
  const before = { rows: await rowsOf('rows'), shelf: await rowsOf('shelf') };
  await walk.unlock();
  await saysNo(walk, yes);
  await locks(walk);
  await replaceRows('rows', before.rows);
  await replaceRows('shelf', before.shelf);
  await walk.unlock();
  await isUnsure(walk, 'saves lost');
}

/** She takes a yes back by her word, and what is put on another tablet is a backup from before. */
export async function putsBackBackup(walk: Walk): Promise<void> {
  const yes = standing(walk);
  if (yes === undefined || walk.vault === null) return;
  const { file } = valueOf(await walk.vault.makeBackup());
  await saysNo(walk, yes);
  await locks(walk);
  await walk.tablet.endWorkers();
  Dexie.dependencies.indexedDB = new IDBFactory();
  walk.tablet.marker = null;
  const vault = walk.tablet.startVault();
  await vault.look({ marker: null });
  valueOf(await vault.restoreBackup({ file, secret: { passphrase }, label: 'Kite', emblem: 'kite' }));
  valueOf(await vault.lock(null));
  await walk.unlock();
  await isUnsure(walk, 'backups put back');
}

function standing({ known, vault }: Walk): readonly [ConsentId, SeenYes] | undefined {
  return vault === null ? undefined : [...known.consents].findLast(([, yes]) => yes.over === null);
}

/** What nobody will know of afterwards: whoever stands by keeps no word of it. */
async function saysNo({ vault }: Walk, [consent, { handed: { child } }]: NonNullable<ReturnType<typeof standing>>): Promise<void> {
  valueOf(await vault!.takeBack(child.id, consent, 'spoken'));
}

async function locks(walk: Walk): Promise<void> {
  valueOf(await walk.vault!.lock(null));
  walk.vault = null;
}

/** Any yes from before may have been taken back. */
async function isUnsure(walk: Walk, what: string): Promise<void> {
  for (const { id } of walk.known.children.values()) walk.known.lost(id);
  walk.count(what);
  for (let tried = 0; tried < 3; tried += 1) await release(walk);
}
