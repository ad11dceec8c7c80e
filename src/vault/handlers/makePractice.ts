import type { Glance, Unlocked, VaultFace } from '../../bridge/Glance.ts';
import { asId, type VaultId } from '../../core/Id.ts';
import { practiceFace, practiceLanguages, practiceMark, practicePassphrase, type PracticeLanguage } from '../../core/practice.ts';
import { fail, type Result } from '../../core/Result.ts';
import { randomBytes, toHex } from '../sodium.ts';
import { becomeReady } from './becomeReady.ts';
import { faceIsFree, facesOn } from './faceIsFree.ts';
import { look } from './look.ts';
import { clearLeftOver, makeOnDisk } from './makeVault.ts';
import { createClock } from './practice/createClock.ts';
import { tellPractice } from './practice/tellPractice.ts';
import { wordsIn } from './practice/wordsIn.ts';
import type { Room } from './Room.ts';
import { takeWriterLock, type WriterLock } from './WriterLock.ts';
import { writerEvents } from './writerEvents.ts';

/**
 * A vault to practice in, made like any other and lived in by the vault's own handlers, three months up to now. Its marker stays on
 * `making` until all of it is there. Its passphrase is stretched as every other's, with the least memory that is allowed.
 */
export async function makePractice(room: Room, language: PracticeLanguage): Promise<Result<Unlocked>> {
  if (!practiceLanguages.includes(language)) return fail({ type: 'invalid', field: 'language', why: 'malformed' });
  const cleared = await clearLeftOver(room);
  if (!cleared.ok) return cleared;
  if (room.open !== null || room.making !== null) return fail({ type: 'notNow' });
  const before = await look(room, { marker: null });
  if (before.state === 'refused') return fail(before.problem);
  if (isErrandOut(before)) return fail({ type: 'errandOut' });
  const free = faceIsFree(practiceFace, facesOn(before));
  if (!free.ok) return free;
  const face: VaultFace = { id: asId<VaultId>(practiceMark + toHex(randomBytes(8))), ...practiceFace };
  const lock = await takeWriterLock(face.id, writerEvents(room));
  if (lock === null) throw new Error('a fresh vault is nobody\'s');
  const made = await make(room, { face, lock, language });
  if (made.ok) return made;
  room.leftOver = face.id;
  await clearLeftOver(room);
  lock.letGo();
  return made;
}

/** Of any vault here: in a child's hands a tablet makes and opens nothing. */
function isErrandOut(glance: Glance): boolean {
  return glance.state === 'shelf' ? glance.vaults.some(({ errandOut }) => errandOut) : glance.state === 'ready' && glance.errandOut;
}

type Making = { readonly face: VaultFace; readonly lock: WriterLock; readonly language: PracticeLanguage };

async function make(room: Room, { face, lock, language }: Making): Promise<Result<Unlocked>> {
  const words = await wordsIn(language);
  const clock = createClock(room.around.now);
  const around = { ...room.around, now: clock.now };
  clock.begin();
  const made = await makeOnDisk({ around }, face, { passphrase: practicePassphrase, lock, atMostMiB: 64 });
  if (!made.ok) return made;
  const { vault } = made.value;
  const told = await tellPractice(vault, { clock, words, language });
  clock.end();
  if (!told.ok) return told;
  room.seen = { face, markers: [] };
  return becomeReady(room, vault);
}
