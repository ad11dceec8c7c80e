import { sealStream, openStream } from '../../../src/vault/backup/ageStream.ts';
import { backupHead, openBackupFile } from '../../../src/vault/backup/backupFile.ts';
import { readFirstNote, readLastNote } from '../../../src/vault/backup/backupNotes.ts';
import { readFrames, writeFrame, type Frame } from '../../../src/vault/backup/Frame.ts';
import { restoreVault } from '../../../src/vault/backup/restoreVault.ts';
import { takeSnapshot, writeBackup } from '../../../src/vault/backup/writeBackup.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { saveDraft } from '../../../src/vault/books/saveDraft.ts';
import { ok } from '../../../src/core/Result.ts';
import { joinBytes, u32 } from '../../../src/vault/seal/bytes.ts';
import { at, freshShelf } from '../../vault/books/freshShelf.ts';
import { MemoryDisk, memoryStore } from '../../vault/store/memoryStore.ts';
import { valueOf } from '../../vault/valueOf.ts';
import type { Chance } from './Chance.ts';
import * as samples from './samples.ts';
import { spoilBytes } from './spoilBytes.ts';
import { spoilJsonBytes } from './spoilJson.ts';
import type { Target } from './Target.ts';

/** Readers of a backup: its clear head, its notes, the `age` file as it lies, and what is inside one made out to the vault. */
export async function backupTargets(): Promise<readonly Target[]> {
  const { held, shelf, addChild } = await freshShelf();
  const child = await addChild('Wren');
  const entries = [...samples.privateEntries, { kind: 'note', title: 'Long', text: 'l'.repeat(40_000) }];
  for (const entry of entries) valueOf(await commit(shelf, () => ok({ at: at(2), entries: [{ book: { book: 'private', child }, entry }] })));
  valueOf(await saveDraft(shelf, child, { at: at(3), slot: { wing: 'record', of: 'progress' }, body: 'she is' }));
  const { file } = valueOf(await writeBackup(valueOf(await takeSnapshot(shelf, at(4))), { progress: () => undefined }));
  const whole = new Uint8Array(await file.arrayBuffer());
  const { bytes: keyFile, age } = valueOf(await openBackupFile(file));
  const head = backupHead(keyFile);
  const ageBytes = whole.subarray(head.length);
  const frames: Frame[] = [];
  for await (const frame of readFrames(await openStream(age, held.backup))) frames.push(frame);

  const restored = async (from: Blob) => {
    const progress = () => undefined;
    const read = await restoreVault({ age: from, held, store: memoryStore(new MemoryDisk()), database: 1, past: { generation: 0, epoch: 0 }, progress });
    return read.ok ? read.value.reading : null;
  };
  const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
  const heads: Target<Uint8Array> = {
    name: 'backup head', weight: 0.5,
    input: (chance) => joinBytes(spoilBytes(chance.pick([head, head.subarray(0, 12)]), chance, [whole.subarray(0, 300)]), ageBytes.subarray(0, 200)),
    read: async (bytes) => {
      const opened = await openBackupFile(blob(bytes));
      return opened.ok ? opened.value : null;
    },
  };
  const note = { format: 1, vault: held.vault, branch: held.branch, madeAt: at(4), epoch: 3 };
  const notes: Target<Uint8Array> = {
    name: 'backup notes', weight: 0.5, input: (chance) => spoilJsonBytes(chance.pick<unknown>([note, { shelf: 1, rows: 2, drafts: 3 }]), chance),
    read: (bytes) => readFirstNote(bytes) ?? readLastNote(bytes),
  };
  const outside: Target<Uint8Array> = {
    name: 'backup', weight: 0.1, input: (chance) => spoilBytes(ageBytes, chance, [whole]), read: (bytes) => restored(blob(bytes)),
    faithful: (bytes) => Buffer.from(bytes).equals(ageBytes),
  };
  const inside: Target<Uint8Array> = {
    name: 'frames in a backup', weight: 0.1, input: (chance) => spoiltFrames(frames, chance),
    read: async (bytes) => restored(await new Response(await sealStream(new Blob([new Uint8Array(bytes)]).stream(), held.backup)).blob()),
  };
  return [heads, notes, outside, inside];
}

/** The frames with some dropped, doubled, moved, cut short or spoilt inside, and now and then with their own lengths spoilt. */
function spoiltFrames(frames: readonly Frame[], chance: Chance): Uint8Array {
  let spoilt: readonly Frame[] = frames;
  for (let times = 1 + chance.below(3); times > 0; times -= 1) {
    const at = chance.below(spoilt.length);
    const frame = spoilt[at];
    if (frame === undefined) break;
    spoilt = chance.pick<() => readonly Frame[]>([
      () => spoilt.toSpliced(at, 1),
      () => spoilt.toSpliced(chance.below(spoilt.length), 0, frame),
      () => spoilt.with(at, { ...frame, bytes: spoilBytes(frame.bytes, chance) }),
      () => spoilt.with(at, { ...frame, type: chance.pick(['head', 'shelf', 'row', 'draft', 'end']) }),
      () => spoilt.with(at, { ...frame, bytes: new Uint8Array(chance.below(20)) }),
      () => spoilt.slice(0, at + 1),
    ])();
  }
  const bytes = joinBytes(...spoilt.map(writeFrame));
  return chance.below(3) > 0 ? bytes : joinBytes(spoilBytes(bytes, chance), chance.pick([new Uint8Array(0), u32(chance.below(2 ** 31))]));
}
