import { bech32 } from '@scure/base';
import type { PorterContract } from '../../../src/bridge/PorterContract.ts';
import type { ErrandAsked, VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { VoicesOf } from '../../../src/bridge/VoicePage.ts';
import type { Child } from '../../../src/core/Child.ts';
import { emptyFacility } from '../../../src/core/Facility.ts';
import type { ConsentId, PackageId } from '../../../src/core/Id.ts';
import { day as wholeDay } from '../../../src/core/Instant.ts';
import type { Recipient } from '../../../src/core/Recipient.ts';
import { fail, ok, type Result } from '../../../src/core/Result.ts';
import type { Summary } from '../../../src/core/Summary.ts';
import { attestation, type Clinic, passphrase, wholeSummary } from '../../vault/handlers/clinic.ts';
import { ana, someSound } from '../../vault/handlers/someSound.ts';
import { nextTap } from '../../vault/handlers/walkThrough.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { loseDatabases } from './disk.ts';

/** What one day has come to so far. */
export type Day = {
  readonly clinic: Clinic;
  vault: VaultContract;
  words: readonly string[];
  ask: readonly number[];
  child: Child;
  recipient: Recipient;
  asked: ErrandAsked;
  summary: Summary;
  room: PorterContract;
  consent: ConsentId;
  made: PackageId;
  passphrase: string;
  backup: { readonly file: Blob; readonly checkpoint: readonly string[] };
  mistaken: Child;
  share: number;
};

/** One write of the contract, and whatever it needs to have been done before it. */
export type Act = { readonly name: string; readonly act: (day: Day) => Promise<Result<unknown>> };

const note = { wing: 'private', of: 'note' } as const;
const facility = {
  ...emptyFacility, clinician: 'Ana', runBy: 'The house', office: 'the Office', noCost: { confirmed: true, by: 'The director', on: '2026-11-01' }, independent: true, reportLine: '',
} as const;
const card = { codeName: 'Wren', emblem: 'kite', band: 'B', language: 'en', interpreter: false } as const;

/** Keeps what the act gives, where it went well. */
async function kept<T>(done: Promise<Result<T>>, keep: (value: T) => void): Promise<Result<T>> {
  const result = await done;
  if (result.ok) keep(result.value);
  return result;
}

/** Unlocking counts as refused where it says that it could not write: it opens all the same, so that all can be read. */
async function unlock(day: Day): Promise<Result<unknown>> {
  day.vault = day.clinic.start();
  await day.clinic.look(day.vault);
  const opened = await day.vault.unlock({ passphrase: day.passphrase });
  const problem = opened.ok ? opened.value.problems[0] : undefined;
  if (problem === undefined) return opened;
  valueOf(await day.vault.caseload());
  valueOf(await day.vault.lock(null));
  return fail(problem);
}

/** Her next tap, and so on to her answer; after one that was not kept she taps anew. */
function taps(kind: 'notice' | 'request', answer: string): Act {
  return {
    name: `she taps through the ${kind}`,
    act: async (day) => {
      for (;;) {
        const step = valueOf(await day.room.step());
        if (step.show.type === 'ended') return ok(null);
        const before = JSON.stringify(step);
        const done = await day.room.act(nextTap(step, { kind, band: 'B', answer }));
        if (done.ok) continue;
        if (JSON.stringify(valueOf(await day.room.step())) !== before) throw new Error('a tap that was refused led on');
        return done;
      }
    },
  };
}

const handOver = (day: Day) => kept(day.clinic.handOver(day.vault, day.asked), (room) => { day.room = room; });

/** A whole day: every act of the contract that writes, in an order in which each can be done. */
export const acts: readonly Act[] = [
  { name: 'makes a vault', act: async (day) => {
    day.vault ??= day.clinic.start();
    await day.clinic.look(day.vault);
    return kept(day.vault.makeVault({ label: 'Kite', emblem: 'kite', passphrase }), ({ words, ask }) => Object.assign(day, { words, ask }));
  } },
  { name: 'answers the words', act: (day) => day.vault.confirmWords(day.ask.map((place) => ({ place, word: day.words[place] ?? '' }))) },
  { name: 'sets the facility', act: ({ vault }) => vault.setFacility(facility) },
  { name: 'adds a recipient', act: (day) => kept(day.vault.addRecipient({ role: 'lawyer', name: 'Ms. Rivera', saidRole: 'your lawyer', ageKey: '' }), (recipient) => { day.recipient = recipient; }) },
  { name: 'adds a child', act: (day) => kept(day.vault.addChild(card), (child) => { day.child = child; }) },
  { name: 'adds another', act: ({ vault }) => vault.addChild({ ...card, codeName: 'Finch' }) },
  { name: 'changes her card', act: ({ vault, child }) => vault.changeChild(child.id, { ...card, emblem: 'lamp' }) },
  { name: 'types', act: ({ vault, child }) => vault.saveDraft({ child: child.id, slot: note, body: '"She drew"' }) },
  { name: 'types on', act: ({ vault, child }) => vault.saveDraft({ child: child.id, slot: note, body: '"She drew a house"' }) },
  { name: 'finishes the note', act: ({ vault, child }) => vault.addNote(child.id, { title: 'First', text: 'She drew a house.' }) },
  { name: 'writes a long one', act: ({ vault, child }) => vault.addNote(child.id, { title: 'Long', text: 'She drew a house. '.repeat(4000) }) },
  { name: 'adds to it', act: ({ vault, child }) => vault.amendNote(child.id, { of: 0, text: 'It had no door.' }) },
  { name: 'records a session', act: ({ vault, child }) => vault.addRecord(child.id, { kind: 'session', date: '2026-11-23', start: '09:00', stop: '09:45', modality: 'play', present: [] }) },
  { name: 'corrects it', act: ({ vault, child }) => vault.amendRecord(child.id, { of: 0, text: 'It was ten.' }) },
  { name: 'types what she throws away', act: ({ vault, child }) => vault.saveDraft({ child: child.id, slot: { wing: 'record', of: 'progress' }, body: '"x"' }) },
  { name: 'throws it away', act: ({ vault, child }) => vault.dropDraft(child.id, { wing: 'record', of: 'progress' }) },
  { name: 'opens the child', act: ({ vault, child }) => vault.openChild(child.id) },
  { name: 'hands over for the notice', act: (day) => {
    day.asked = { kind: 'notice', child: day.child.id, attestation };
    return handOver(day);
  } },
  taps('notice', 'ok'),
  { name: 'unlocks after the notice', act: unlock },
  { name: 'begins a summary', act: (day) => kept(day.vault.newSummary(day.child.id), (begun) => { day.summary = begun; }) },
  { name: 'drops it', act: ({ vault, child, summary }) => vault.dropSummary(child.id, summary.id) },
  { name: 'begins another', act: (day) => kept(day.vault.newSummary(day.child.id), (begun) => { day.summary = begun; }) },
  { name: 'composes', act: ({ vault, child, recipient, summary }) => vault.saveSummary(child.id, wholeSummary(summary, recipient)) },
  { name: 'hands over for the request', act: (day) => {
    day.asked = { kind: 'request', child: day.child.id, summary: day.summary.id, attestation, waitHours: 24, waitReason: '', sheAsks: false, whyAgain: '' };
    return handOver(day);
  } },
  taps('request', 'yes'),
  { name: 'unlocks after the yes', act: unlock },
  { name: 'looks at the yes', act: (day) => kept(day.vault.openChild(day.child.id), ({ consents }) => { day.consent = consents[0]!.face.id; }) },
  { name: 'makes the package', act: async (day) => {
    day.clinic.pass(wholeDay);
    return kept(day.vault.releasePackage(day.child.id, day.consent, { ageKey: someKey }), (made) => { day.made = made.package; });
  } },
  { name: 'does not hand it out', act: ({ vault, child, made }) => vault.notHandedOut(child.id, made) },
  { name: 'makes it again', act: (day) => kept(day.vault.releasePackage(day.child.id, day.consent, { ageKey: someKey }), (made) => { day.made = made.package; }) },
  { name: 'hands it out', act: ({ vault, child, made }) => vault.handedOut(child.id, made) },
  { name: 'locks with the last words', act: async (day) => {
    const last = { child: day.child.id, slot: note, body: '"Last words"' };
    const locked = await day.vault.lock(last);
    if (locked.ok) return locked;
    // They are on nobody's screen any more: the next unlock screen says so. Here she types them again.
    day.vault = (await day.clinic.unlock()).vault;
    return locked;
  } },
  { name: 'tries a wrong passphrase', act: async (day) => {
    day.vault = day.clinic.start();
    await day.clinic.look(day.vault);
    const tried = await day.vault.unlock({ passphrase: `${day.passphrase}s` });
    return !tried.ok && tried.problem.type === 'wrongPassphrase' ? ok(null) : tried;
  } },
  { name: 'unlocks', act: unlock },
  { name: 'reads a card with her', act: ({ vault, child }) => vault.noticeRead(child.id, { card: 'atStart', putBy: 'Ana' }) },
  { name: 'takes her yes back', act: ({ vault, child, consent }) => vault.takeBack(child.id, consent, 'spoken') },
  { name: 'makes the letter', act: ({ vault, child, consent }) => vault.makeRecall(child.id, consent) },
  { name: 'says it was sent', act: ({ vault, child, consent }) => vault.recallSent(child.id, consent) },
  { name: 'gives her a copy', act: ({ vault, child, consent }) => vault.copyGiven(child.id, consent) },
  { name: 'keeps a voice', act: async ({ vault, child }) => {
    const of = { kind: 'notice', child: child.id } as const;
    return vault.keepVoice(of, { text: await heardIn(vault, of), speaker: ana, sound: someSound('quota') });
  } },
  { name: 'throws it away', act: async ({ vault, child }) => {
    const of = { kind: 'notice', child: child.id } as const;
    return vault.dropVoice(of, await heardIn(vault, of));
  } },
  { name: 'is offered a backup', act: ({ vault }) => vault.offerBackup() },
  { name: 'remembers a folder', act: ({ vault }) => vault.rememberBackupFolder({ kind: 'directory', name: 'Stick' } as FileSystemDirectoryHandle) },
  { name: 'makes a backup', act: (day) => kept(day.vault.makeBackup(), (backup) => { day.backup = backup; }) },
  { name: 'saves it', act: ({ vault, backup }) => vault.backupSaved(backup.checkpoint) },
  { name: 'tries it', act: ({ vault, backup }) => vault.tryBackup({ file: backup.file }) },
  { name: 'puts a hold on', act: ({ vault, child }) => vault.setHold({ child: child.id, on: true, saidBy: 'Counsel', why: 'A letter' }) },
  { name: 'lifts it', act: ({ vault, child }) => vault.setHold({ child: child.id, on: false, saidBy: 'Counsel', why: 'A letter' }) },
  { name: 'adds a child by mistake', act: (day) => kept(day.vault.addChild({ ...card, codeName: 'Mistake' }), (child) => { day.mistaken = child; }) },
  { name: 'writes of her', act: ({ vault, mistaken }) => vault.addNote(mistaken.id, { title: '', text: 'Of nobody.' }) },
  { name: 'makes a backup with her', act: (day) => kept(day.vault.makeBackup(), (backup) => { day.backup = backup; }) },
  { name: 'destroys her', act: async ({ vault, mistaken }) => {
    const shredded = await vault.shredChild(mistaken.id, 'Mistake');
    return shredded.ok && !shredded.value.done ? fail({ type: 'storageFull' }) : !shredded.ok && shredded.problem.type === 'notFound' ? ok(null) : shredded;
  } },
  { name: 'changes the passphrase', act: (day) => kept(day.vault.changePassphrase({ current: day.passphrase, next: another }), () => { day.passphrase = another; }) },
  { name: 'draws shares', act: (day) => kept(day.vault.drawShares({ current: day.passphrase, holders: ['Ms. Oak', 'Mr. Elm', 'The executor'] }), () => { day.share = 1; }) },
  { name: 'hands them over', act: handSharesOver },
  { name: 'takes them out of use', act: ({ vault, passphrase: current }) => vault.dropShares({ current }) },
  { name: 'draws new words', act: (day) => kept(day.vault.renewWords({ current: day.passphrase, keys: false }), ({ words, ask }) => Object.assign(day, { words, ask })) },
  { name: 'confirms them', act: ({ vault, words, ask }) => vault.confirmNewWords(ask.map((place) => ({ place, word: words[place] ?? '' }))) },
  { name: 'compares a backup', act: ({ vault, backup }) => vault.prepareRestore({ file: backup.file, secret: { passphrase } }) },
  { name: 'puts it in its place', act: (day) => kept(day.vault.switchToRestored({ typed: day.backup.checkpoint.join(' ') }), () => { day.passphrase = passphrase; }) },
  { name: 'goes on writing', act: ({ vault, child }) => vault.addNote(child.id, { title: '', text: 'After it.' }) },
  { name: 'deletes what lies aside', act: async ({ vault }) => {
    const [aside] = valueOf(await vault.keptAside());
    return aside === undefined ? ok(null) : vault.deleteAside({ database: aside.database, typed: aside.words.join(' ') });
  } },
  { name: 'puts a backup back where all is lost', act: async (day) => {
    const locked = await day.vault.lock(null);
    if (!locked.ok) return locked;
    await loseDatabases();
    day.vault = day.clinic.start();
    await day.clinic.look(day.vault);
    return day.vault.restoreBackup({ file: day.backup.file, secret: { passphrase }, label: 'Kite', emblem: 'kite' });
  } },
];

/** The first text that can be recorded. */
async function heardIn(vault: VaultContract, of: VoicesOf): Promise<string> {
  const pieces = valueOf(await vault.voices(of)).cards.flatMap((each) => each.pieces);
  return pieces.find((piece) => piece.of === 'house')?.text ?? '';
}

/** Of nobody: whoever made it up has no other half. */
const someKey = bech32.encodeFromBytes('age', new Uint8Array(32).fill(9));

const another = 'quite another lantern gravel violin';

/** Each in its turn; after one that was not kept, that one again. */
async function handSharesOver(day: Day): Promise<Result<unknown>> {
  for (; day.share <= 3; day.share += 1) {
    const { number, words, ask } = valueOf(await day.vault.tellShare(day.share));
    const done = await day.vault.confirmShare({ number, answers: ask.map((place) => ({ place, word: words[place] ?? '' })) });
    if (!done.ok) return done;
  }
  return ok(null);
}
