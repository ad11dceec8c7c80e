import type { LastWords } from '../../../src/bridge/VaultContract.ts';
import { bands } from '../../../src/core/Band.ts';
import type { Child } from '../../../src/core/Child.ts';
import { slotName } from '../../../src/core/DraftSlot.ts';
import type { ProgressEntry, SessionEntry } from '../../../src/core/Entry.ts';
import { emptyFacility } from '../../../src/core/Facility.ts';
import { between, byWeight, chance, noteWords, oneOf, words } from './draw.ts';
import { handTheTabletOver } from './errand.ts';
import { changePassphrase, handOutShares, renewKeys, shredChild } from './keys.ts';
import { change, countOf, nothing, type Kept } from './Kept.ts';
import { cardWords, entryWords } from './readKept.ts';
import { anyone, type Scene } from './Scene.ts';
import { typeForAWhile } from './typing.ts';
import { lockAndUnlock } from './unlocking.ts';

/**
 * One thing a clinician does. weight: how often it is done, and how often the kill is aimed at it. kills: the names under which
 * its parts are acknowledged, each of which can be died in. isPossible: for one that is not always.
 */
export type Act = { readonly kills: readonly string[]; readonly weight: number; perform(scene: Scene): Promise<unknown>; isPossible?(scene: Scene): boolean };

/** Everything that is killed. What the vault learns to write is added here, and nowhere else. */
export const acts: readonly Act[] = [
  { kills: ['addNote'], weight: 6, perform: addNote },
  { kills: ['amendNote'], weight: 2, perform: amendNote },
  { kills: ['addRecord'], weight: 3, perform: addRecord },
  { kills: ['amendRecord'], weight: 2, perform: amendRecord },
  { kills: ['saveDraft'], weight: 3, perform: saveDraft },
  { kills: ['dropDraft'], weight: 1, perform: dropDraft },
  { kills: ['typing'], weight: 4, perform: typeForAWhile },
  { kills: ['addChild'], weight: 4, perform: addChild, isPossible: ({ children }) => children.size < mostChildren },
  { kills: ['changeChild'], weight: 1, perform: changeChild },
  { kills: ['shredChild'], weight: 3, perform: shredChild },
  { kills: ['setFacility'], weight: 1, perform: setFacility },
  { kills: ['bind'], weight: 3, perform: fillAVolume },
  { kills: ['changePassphrase'], weight: 2, perform: changePassphrase },
  { kills: ['renewWords', 'confirmNewWords', 'confirmNewWords'], weight: 2, perform: renewKeys },
  { kills: ['drawShares', 'confirmShare', 'confirmShare'], weight: 1, perform: handOutShares },
  { kills: ['lock', 'unlock'], weight: 1, perform: lockAndUnlock },
  { kills: ['takeBack'], weight: 2, perform: takeBack, isPossible: ({ witness }) => standingIn(witness.kept) !== undefined },
  { kills: ['makeBackup', 'backupSaved'], weight: 1, perform: backUp },
  { kills: ['prepareRestore', 'switchToRestored', 'deleteAside'], weight: 2, perform: putBackup },
  { kills: ['handOver', 'tap', 'tap', 'settle'], weight: 4, perform: handTheTabletOver },
];

const mostChildren = 60;

export async function addNote(scene: Scene): Promise<void> {
  await writeNote(scene, anyone(scene.children), noteWords());
}

async function writeNote({ doors, witness }: Scene, child: Child, text: string): Promise<void> {
  const note = { title: words(9), text };
  const thing = `${child.codeName}/private/${countOf(witness.kept, `${child.codeName}/private/`)}`;
  const saved = change([thing, entryWords({ kind: 'note', ...note })], [`${child.codeName}/draft/private/note`, null]);
  await witness.save('addNote', saved, () => doors.vault.addNote(child.id, note));
}

/** More than a child's loose leaves may hold: they are bound before the next request is heard. */
async function fillAVolume(scene: Scene): Promise<void> {
  const child = anyone(scene.children);
  for (let notes = 0; notes < 3; notes += 1) await writeNote(scene, child, words(20_000));
  await scene.witness.see('bind', [nothing], () => scene.doors.vault.facility());
}

async function amendNote(scene: Scene): Promise<void> {
  const { doors, witness, children } = scene;
  const child = anyone(children);
  const entries = countOf(witness.kept, `${child.codeName}/private/`);
  const of = [...Array(entries).keys()].find((number) => !witness.kept.get(`${child.codeName}/private/${number}`)?.startsWith('of '));
  if (of === undefined) return addNote(scene);
  const text = noteWords();
  const saved = change([`${child.codeName}/private/${entries}`, entryWords({ kind: 'amendment', of, text })]);
  await witness.save('amendNote', saved, () => doors.vault.amendNote(child.id, { of, text }));
}

async function addRecord({ doors, witness, children }: Scene): Promise<void> {
  const child = anyone(children);
  const entry: SessionEntry | ProgressEntry = chance(0.5)
    ? { kind: 'progress', form: 'free', text: noteWords() }
    : { kind: 'session', date: '2026-10-05', start: `10:${between(10, 59)}`, stop: '11:30', modality: 'play', present: [] };
  const thing = `${child.codeName}/record/${countOf(witness.kept, `${child.codeName}/record/`)}`;
  const saved = change([thing, entryWords(entry)], [`${child.codeName}/draft/record/${entry.kind}`, null]);
  await witness.save('addRecord', saved, () => doors.vault.addRecord(child.id, entry));
}

async function amendRecord(scene: Scene): Promise<void> {
  const { doors, witness, children } = scene;
  const child = anyone(children);
  const entries = countOf(witness.kept, `${child.codeName}/record/`);
  const of = [...Array(entries).keys()].find((number) => witness.kept.get(`${child.codeName}/record/${number}`)?.startsWith('session '));
  if (of === undefined) return addRecord(scene);
  const text = noteWords();
  const saved = change([`${child.codeName}/record/${entries}`, entryWords({ kind: 'amendment', of, text })]);
  await witness.save('amendRecord', saved, () => doors.vault.amendRecord(child.id, { of, text }));
}

/** A yes that was neither taken back nor used: the child's code name and the purpose. */
function standingIn(kept: Kept): { readonly thing: string; readonly codeName: string; readonly purpose: string } | undefined {
  const [thing] = [...kept].find(([name, fate]) => name.includes('/consent/') && fate === 'standing') ?? [];
  const [codeName = '', , purpose = ''] = thing?.split('/') ?? [];
  return thing === undefined ? undefined : { thing, codeName, purpose };
}

async function takeBack({ doors, witness, children }: Scene): Promise<void> {
  const yes = standingIn(witness.kept);
  const child = children.get(yes?.codeName ?? '');
  const page = child && await doors.vault.openChild(child.id);
  const card = page?.ok ? page.value.consents.find(({ face }) => face.purpose === yes?.purpose) : undefined;
  if (!yes || !child || !card) throw new Error('her yes is not on her page');
  await witness.save('takeBack', change([yes.thing, 'takenBack']), () => doors.vault.takeBack(child.id, card.face.id, 'spoken'));
}

async function backUp({ doors, witness }: Scene): Promise<void> {
  const { checkpoint } = await witness.see('makeBackup', [nothing], () => doors.vault.makeBackup());
  const made = Number(witness.kept.get('backups') ?? 0) + 1;
  await witness.save('backupSaved', change(['backups', String(made)]), () => doors.vault.backupSaved(checkpoint));
}

/** A backup in the place of what it was made of, and what is kept aside deleted: whatever comes of it, nothing is other than before. */
async function putBackup({ doors, witness }: Scene): Promise<void> {
  const { checkpoint } = await witness.see('makeBackup', [nothing], () => doors.page.backUp());
  const [passphrase = ''] = witness.passphrases;
  await witness.see('prepareRestore', [nothing], () => doors.page.compareKept(passphrase));
  await witness.see('switchToRestored', [nothing], () => doors.vault.switchToRestored({ typed: checkpoint.join(' ') }));
  const aside = await doors.vault.keptAside();
  for (const { database, words: said } of aside.ok ? aside.value : []) {
    await witness.see('deleteAside', [nothing], () => doors.vault.deleteAside({ database, typed: said.join(' ') }));
  }
}

async function saveDraft({ doors, witness, children }: Scene): Promise<void> {
  const child = anyone(children);
  const slot = oneOf<LastWords['slot']>([{ wing: 'private', of: 'note' }, { wing: 'record', of: 'progress' }, { wing: 'record', of: 'session' }]);
  const body = noteWords();
  const saved = change([`${child.codeName}/draft/${slotName(slot)}`, body]);
  await witness.save('saveDraft', saved, () => doors.vault.saveDraft({ child: child.id, slot, body }));
}

async function dropDraft(scene: Scene): Promise<void> {
  const { doors, witness, children } = scene;
  const slot = { wing: 'private', of: 'note' } as const;
  const child = [...children.values()].find(({ codeName }) => witness.kept.has(`${codeName}/draft/private/note`));
  if (!child) return saveDraft(scene);
  await witness.save('dropDraft', change([`${child.codeName}/draft/private/note`, null]), () => doors.vault.dropDraft(child.id, slot));
}

async function addChild({ doors, witness, children }: Scene): Promise<void> {
  const card = { codeName: `Child ${words(9)}`, emblem: 'kite', band: oneOf(bands), language: 'en', interpreter: false };
  const child = await witness.save('addChild', change([card.codeName, cardWords(card)]), () => doors.vault.addChild(card));
  children.set(child.codeName, child);
}

async function changeChild({ doors, witness, children }: Scene): Promise<void> {
  const { id, addedAt, ...before } = anyone(children);
  const card = { ...before, band: oneOf(bands), emblem: oneOf(['kite', 'owl', 'fern']) };
  const child = await witness.save('changeChild', change([card.codeName, cardWords(card)]), () => doors.vault.changeChild(id, card));
  children.set(child.codeName, { ...child, addedAt });
}

async function setFacility({ doors, witness }: Scene): Promise<void> {
  const facility = { ...emptyFacility, clinician: 'Ana', runBy: words(20), office: '', noCost: { confirmed: false }, independent: chance(0.5), reportLine: words(9) } as const;
  await witness.save('setFacility', change(['facility', JSON.stringify(facility)]), () => doors.vault.setFacility(facility));
}

/** One of those that can be done now. */
export function anyAct(scene: Scene): Act {
  return byWeight(acts.filter(({ isPossible }) => isPossible?.(scene) ?? true));
}
