import { backupHead, openBackupFile } from '../../../src/vault/backup/backupFile.ts';
import { readFrames, type Frame } from '../../../src/vault/backup/Frame.ts';
import { openStream } from '../../../src/vault/backup/ageStream.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { ok } from '../../../src/core/Result.ts';
import { Clinic, furnish, passphrase } from '../../vault/handlers/clinic.ts';
import { KilledClinic, type DiskState } from '../../vault/handlers/KilledClinic.ts';
import { quickKdf } from '../../vault/keys/kdfInProcess.ts';
import { valueOf } from '../../vault/valueOf.ts';

/** A backup taken apart: its clear head, the key file in that, the `age` file after it, and what is in that. */
export type Parts = { readonly head: Uint8Array; readonly keyFile: Uint8Array; readonly age: Uint8Array; readonly frames: readonly Frame[]; readonly held: HeldKeys };

/** What is besieged: three tablets as they lie, and backups of the vault and of another. */
export type Scene = {
  readonly tablet: KilledClinic;
  readonly states: Readonly<Record<'empty' | 'lost' | 'living', DiskState>>;
  /** older: from before a change of passphrase, which `next` is since. */
  readonly older: Parts; readonly newer: Parts; readonly other: Parts;
};

export const next = 'quite another lantern gravel violin';

export async function makeScene(atEnd: (work: () => void | Promise<void>) => void): Promise<Scene> {
  const elsewhere = new Clinic(() => undefined);
  const { file: theirs } = await lived(elsewhere, 2);
  await elsewhere.end();
  const tablet = new KilledClinic(atEnd);
  const empty = tablet.moment();
  const { vault, child, file: older } = await lived(tablet, 12);
  valueOf(await vault.changePassphrase({ current: passphrase, next }));
  for (let n = 0; n < 6; n += 1) valueOf(await vault.addNote(child, { title: `Late ${n}`, text: 'and then '.repeat(1500) }));
  const newer = valueOf(await vault.makeBackup()).file;
  valueOf(await vault.lock(null));
  const living = tablet.moment();
  const databases = new Map([...living.databases].filter(([name]) => !/^resguardo-[0-9a-f]{32}/.test(name)));
  const states = { empty, living, lost: { ...living, databases } };
  return { tablet, states, older: await partsOf(older, passphrase), newer: await partsOf(newer, next), other: await partsOf(theirs, passphrase) };
}

/** A vault of two children, with so many notes, a long one and two drafts, and a backup of it. */
async function lived(clinic: Clinic, notes: number) {
  const vault = await clinic.makeVault();
  const { child: { id: child } } = await furnish(vault);
  valueOf(await vault.addChild({ codeName: 'Lark', emblem: 'owl', band: 'A', language: 'es', interpreter: true }));
  for (let n = 0; n < notes; n += 1) valueOf(await vault.addNote(child, { title: `Day ${n}`, text: `${n} she drew `.repeat(900) }));
  valueOf(await vault.addNote(child, { title: 'Long', text: 'a long night '.repeat(25_000) }));
  valueOf(await vault.saveDraft({ child, slot: { wing: 'private', of: 'note' }, body: '"she is"' }));
  valueOf(await vault.saveDraft({ child, slot: { wing: 'record', of: 'progress' }, body: '"she was"' }));
  return { vault, child, file: valueOf(await vault.makeBackup()).file };
}

async function partsOf(file: Blob, by: string): Promise<Parts> {
  const { bytes, keyFile, age } = valueOf(await openBackupFile(file));
  const copy = { read: () => Promise.resolve(ok(bytes)), write: () => Promise.resolve(ok(null)) };
  const held = valueOf(await unlockWithPassphrase({ vault: keyFile.vault, keyFiles: copy, makeKdfWorker: quickKdf }, by));
  const frames: Frame[] = [];
  for await (const frame of readFrames(await openStream(age, held.backup))) frames.push(frame);
  return { head: backupHead(bytes), keyFile: bytes, age: new Uint8Array(await age.arrayBuffer()), frames, held };
}
