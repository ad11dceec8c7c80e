import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { sameBytes } from '../sodium.ts';
import { decodeKeyFile, encodeKeyFile, type Slot, type SlotKind } from './KeyFile.ts';
import type { DiskProblem, KeyCopy, KeyFiles } from './KeyFiles.ts';
import type { KeyFileBody } from './KeyFileBody.ts';
import type { HeldKeys, OpenKeyFile, RootKeys } from './HeldKeys.ts';
import { opens, sealKeyFile, type SealedKeyFile } from './sealKeyFile.ts';

/** takenOver: another window wrote a key file since this one was read. */
export type WriteProblem = DiskProblem | ProblemOf<'keyFileDamaged' | 'takenOver'>;

/**
 * Writes a key file over both copies, the older one first. The second copy is touched only once the first was read
 * back and opened, so a kill anywhere leaves one that opens. Both are written over, which is what revokes.
 * A failure of the first is undone as far as the disk allows; one of the second write is no failure: that copy is emptied, which needs
 * no room, so that what was revoked is gone, the file is `behind`, and the next unlocking writes it.
 */
export async function writeKeyFile(
  keyFiles: KeyFiles, root: RootKeys, { file, body }: SealedKeyFile, newest: KeyCopy,
): Promise<Result<OpenKeyFile, WriteProblem>> {
  const bytes = encodeKeyFile(file);
  const first = otherCopy(newest);
  const taken = await isTaken(keyFiles, file.generation);
  if (!taken.ok) return taken;
  const written = await keyFiles.write(first, bytes);
  const isThere = written.ok ? await readBack(keyFiles, first, { bytes, root }) : written;
  if (!isThere.ok) {
    await takeBack(keyFiles, { first, newest });
    return isThere;
  }
  const second = await keyFiles.write(newest, bytes);
  if (!second.ok) await keyFiles.write(newest, new Uint8Array(0));
  return ok({ file, body, newest: first, behind: !second.ok });
}

/**
 * Whether this generation, or a later one, lies there. [Note: keys have no fence] The shelf has its root to tell two writers apart. A window
 * that stood still while another took its place may wake before it writes keys, and would write over those of children it never knew.
 */
async function isTaken(keyFiles: KeyFiles, generation: number): Promise<Result<null, DiskProblem | ProblemOf<'takenOver'>>> {
  for (const copy of ['a', 'b'] as const) {
    const read = await keyFiles.read(copy);
    if (!read.ok) return read;
    if ((decodeKeyFile(read.value)?.generation ?? 0) >= generation) return fail({ type: 'takenOver' });
  }
  return ok(null);
}

/** A new generation of the held key file with this body; held keys name it from then on. */
export function rewriteBody(keyFiles: KeyFiles, held: HeldKeys, body: KeyFileBody): Promise<Result<null, WriteProblem>> {
  return rewrite(keyFiles, held, { body, slots: held.open.file.slots });
}

/** The same with this slot in the place of the one of its kind, which opens nothing from then on. */
export function replaceSlot(keyFiles: KeyFiles, held: HeldKeys, slot: Slot): Promise<Result<null, WriteProblem>> {
  const others = held.open.file.slots.filter(({ kind }) => kind !== slot.kind);
  return rewrite(keyFiles, held, { body: held.open.body, slots: [...others, slot] });
}

/** The same without a slot of this kind. */
export function dropSlot(keyFiles: KeyFiles, held: HeldKeys, kind: SlotKind): Promise<Result<null, WriteProblem>> {
  return rewrite(keyFiles, held, { body: held.open.body, slots: held.open.file.slots.filter((slot) => slot.kind !== kind) });
}

async function rewrite(
  keyFiles: KeyFiles, held: HeldKeys, { body, slots }: { readonly body: KeyFileBody; readonly slots: readonly Slot[] },
): Promise<Result<null, WriteProblem>> {
  const { file, newest } = held.open;
  const next = sealKeyFile({ ...file, slots, generation: file.generation + 1 }, body, held.keyFile);
  const written = await writeKeyFile(keyFiles, held, next, newest);
  if (!written.ok) return written;
  held.open = written.value;
  return ok(null);
}

export function otherCopy(copy: KeyCopy): KeyCopy {
  return copy === 'a' ? 'b' : 'a';
}

/** A disk that failed may hold the new file all the same, which would be the one that counts: what lay there is put back. */
async function takeBack(keyFiles: KeyFiles, { first, newest }: { readonly first: KeyCopy; readonly newest: KeyCopy }): Promise<void> {
  const kept = await keyFiles.read(newest);
  if (kept.ok && kept.value !== null && decodeKeyFile(kept.value) !== null) await keyFiles.write(first, kept.value);
}

/** What lies there is what was written, and the key opens it: of the very bytes that were sealed, nothing is read a second time. */
async function readBack(
  keyFiles: KeyFiles, copy: KeyCopy, { bytes, root }: { readonly bytes: Uint8Array; readonly root: RootKeys },
): Promise<Result<null, WriteProblem>> {
  const read = await keyFiles.read(copy);
  if (!read.ok) return read;
  const file = read.value !== null && sameBytes(read.value, bytes) ? decodeKeyFile(read.value) : null;
  return file !== null && opens(file, root.keyFile) ? ok(null) : fail({ type: 'keyFileDamaged' });
}
