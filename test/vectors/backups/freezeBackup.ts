import { ready } from '../../../src/vault/sodium.ts';
import { Clinic, compose, furnish, passphrase } from '../../vault/handlers/clinic.ts';
import { walkThrough } from '../../vault/handlers/walkThrough.ts';
import { realKdf } from '../../vault/keys/kdfInProcess.ts';
import { fakeFolders } from '../../vault/store/fakeFolders.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { saidOf, type SaidVault } from './saidOf.ts';

/** What opens a frozen backup, and all that the vault said which it was made of. */
export type FrozenFile = { readonly passphrase: string; readonly words: readonly string[]; readonly shares: readonly (readonly string[])[]; readonly said: SaidVault };

const card = { emblem: 'owl', band: 'A', language: 'es', interpreter: true } as const;

/** A backup of a vault with a thing of every kind that there is on the day it is frozen: what is new since the last one is added here. */
export async function freezeBackup(): Promise<{ readonly file: Uint8Array; readonly frozen: FrozenFile }> {
  await ready();
  fakeFolders({ atEnd: () => undefined });
  const clinic = new Clinic(() => undefined);
  clinic.makeKdfWorker = realKdf;
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault);
  const garza = valueOf(await vault.addChild({ codeName: 'Garza', ...card }));
  for (let n = 0; n < 6; n += 1) valueOf(await vault.addNote(child.id, { title: `Day ${n}`, text: `She drew the river «${n}». `.repeat(600) }));
  valueOf(await vault.addNote(garza.id, { title: 'Long', text: 'a long night '.repeat(4000) }));
  valueOf(await vault.amendNote(child.id, { of: 2, text: 'It was a lake.' }));
  valueOf(await vault.addRecord(child.id, { kind: 'session', date: '2026-11-23', start: '09:00', stop: '09:45', modality: 'play', present: [] }));
  valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'free', text: 'She came.' }));
  valueOf(await vault.addRecord(child.id, { kind: 'plan', date: '2026-11-23', step: 'made', text: 'To sleep.', review: '2026-12-21' }));
  valueOf(await vault.noticeRead(child.id, { card: 'atStart', putBy: 'Ana' }));
  await walkThrough(valueOf(await clinic.handOver(vault, await compose(vault, child, recipient))), { kind: 'request', band: 'B', answer: 'yes' });
  clinic.pass(60_000);
  const { vault: next } = await clinic.unlock();
  const made = valueOf(await next.makeBackup());
  valueOf(await next.backupSaved(made.checkpoint));
  valueOf(await next.tryBackup({ file: made.file }));
  const stay = { arrived: '2026-11-20T09:40', leaves: '2027-01-31', ageMonth: '2027-03' };
  const leaving = { on: '2026-11-23', how: 'release', records: 'named', keeper: 'Ms. Oak', told: 'told' } as const;
  const [gone, back] = [valueOf(await next.addChild({ codeName: 'Cometa', ...card, ...stay })), valueOf(await next.addChild({ codeName: 'Colibrí', ...card, ...stay }))];
  for (const { id } of [gone, back]) valueOf(await next.childLeft(id, leaving));
  valueOf(await next.childCameBack(back.id, '2027-01-12'));
  valueOf(await next.setFacility({ ...valueOf(await next.facility()), rhythm: { firstMeetingHours: 48, sessionDays: 3 } }));
  valueOf(await next.setPhrases([{ short: 'dr', text: 'drew a river' }]));
  const mistake = valueOf(await next.addChild({ codeName: 'Mistake', ...card }));
  valueOf(await next.shredChild(mistake.id, 'Mistake'));
  valueOf(await next.setHold({ child: null, on: true, saidBy: 'Counsel', why: 'A letter' }));
  valueOf(await next.setHold({ child: null, on: false, saidBy: 'Counsel', why: 'Another' }));
  valueOf(await next.setHold({ child: garza.id, on: true, saidBy: 'Counsel', why: 'A letter' }));
  valueOf(await next.drawShares({ current: passphrase, holders: ['Ms. Oak', 'Mr. Elm', 'The executor'] }));
  const shares: (readonly string[])[] = [];
  for (const number of [1, 2, 3]) {
    const told = valueOf(await next.tellShare(number));
    shares.push(told.words);
    valueOf(await next.confirmShare({ number, answers: told.ask.map((place) => ({ place, word: told.words[place] ?? '' })) }));
  }
  // Moved, so that two branches wrote it, with what was here aside.
  const before = valueOf(await next.makeBackup());
  valueOf(await next.prepareRestore({ file: before.file, secret: { passphrase } }));
  valueOf(await next.switchToRestored({ typed: before.checkpoint.join(' ') }));
  valueOf(await next.addNote(child.id, { title: '', text: 'After it.' }));
  valueOf(await next.saveDraft({ child: child.id, slot: { wing: 'private', of: 'note' }, body: '{"text":"she is"}' }));
  const { file } = valueOf(await next.makeBackup());
  const said = await saidOf(next);
  await clinic.end();
  return { file: new Uint8Array(await file.arrayBuffer()), frozen: { passphrase, words: clinic.words, shares, said } };
}
