import { generateIdentity, identityToRecipient } from 'age-encryption';
import * as act from '../../story/driver.ts';
import type { Hands } from '../../story/Hands.ts';
import { draw } from '../draw.ts';
import { windowsOf, type Canaries } from '../searchFor.ts';

const hour = 3_600_000;

/** One word nobody wrote before, for each thing that is typed, told or made in a day. */
export type DayWords = Awaited<ReturnType<typeof drawDay>>;

/** What the vault or the app made up in that day. packagePassphrase: null where no package was made. */
export type DayMade = { readonly words: readonly string[]; readonly packagePassphrase: string | null };

/** Where somebody may look in on the day. movesTime: false where the hands cannot, so that no package leaves: her yes waits an hour at least. */
export type Looks = { readonly inHerHands?: () => Promise<void>; readonly locked?: () => Promise<void>; readonly movesTime?: boolean };

export async function drawDay() {
  return {
    passphrase: draw(), wrongPassphrase: draw(), codeName: draw(),
    clinician: draw(), runBy: draw(), office: draw(), confirmedBy: draw(), reportLine: draw(),
    noteTitle: draw(), note: draw(), amendment: draw(), draft: draw(), deleted: draw(), phrase: draw(), lastWords: draw(),
    progressNote: draw(), progressDraft: draw(), summaryDraft: draw(),
    walkedBy: draw(), interpreter: draw(),
    recipient: draw(), recipientInHerWords: draw(), recipientKey: await identityToRecipient(await generateIdentity()),
    purpose: draw(), why: draw(), vouchedBy: draw(), signer: draw(), authority: draw(), howSigned: draw(),
    kept: draw(), keptAsHeard: draw(), struck: draw(), struckAsHeard: draw(), waitReason: draw(),
  };
}

/** From an empty tablet, with words in every place there is for them, to the middle of a private note that was begun before. */
export async function liveDay(hands: Hands, day: DayWords, looks: Looks = {}): Promise<DayMade> {
  const { words } = await act.createVault(hands, { passphrase: day.passphrase });
  await theHouse(hands, day);
  await theNotes(hands, day);
  await theNotice(hands, day);
  await theRequest(hands, day, looks);
  await lockAndTryWrong(hands, day, looks);
  const left = looks.movesTime === false ? null : await act.releasePackage(hands, day.codeName, day.recipient, 'a passphrase');
  await readAgain(hands, day);
  if (left !== null) await openIt(hands, day, left);
  await act.openWriter(hands, day.codeName);
  return { words, packagePassphrase: left?.passphrase ?? null };
}

async function theHouse(hands: Hands, day: DayWords): Promise<void> {
  await act.setFacility(hands, {
    clinician: day.clinician, runBy: day.runBy, office: day.office, reportLine: day.reportLine, independent: true,
    noCost: { by: day.confirmedBy, on: '2026-10-01' },
  });
  await act.addChild(hands, { codeName: day.codeName, ages: '6 to 9', language: 'English', interpreter: true });
}

async function theNotes(hands: Hands, day: DayWords): Promise<void> {
  await act.writePrivateNote(hands, day.codeName, { title: day.noteTitle, text: day.note });
  await act.amendPrivateNote(hands, day.codeName, { title: day.noteTitle, text: day.amendment });
  await act.addSession(hands, day.codeName, { started: '10:07', stopped: '10:53', how: 'Art-based', present: ['Interpreter'] });
  await act.addProgressNote(hands, day.codeName, { text: day.progressNote });
  await act.startProgressNote(hands, day.codeName, { text: day.progressDraft });
  await act.untilDraftSaved(hands);
  await hands.press({ role: 'button', name: `Back to ${day.codeName}` });
  await act.startPrivateNote(hands, day.codeName, '');
  await act.addPhrase(hands, { short: 'xy', text: day.phrase });
  for (const words of [day.deleted, day.draft]) {
    await hands.fill({ role: 'textbox', name: 'Private note' }, words);
    await act.untilDraftSaved(hands);
  }
  await act.leaveWriter(hands, day.codeName);
}

async function theNotice(hands: Hands, day: DayWords): Promise<void> {
  await act.giveNotice(hands, day.codeName, { said: saidOf(day), walk: { answer: 'We can talk' }, passphrase: day.passphrase });
}

async function theRequest(hands: Hands, day: DayWords, looks: Looks): Promise<void> {
  await act.startSummary(hands, day.codeName);
  await hands.fill({ role: 'textbox', name: 'One purpose' }, day.summaryDraft);
  await hands.press({ role: 'button', name: `Back to ${day.codeName}` });
  await act.composeSummary(hands, day.codeName, summaryOf(day));
  const at = async ({ kind }: act.Page) => { if (kind === 'saidBack') await looks.inHerHands?.(); };
  const { told } = await act.ask(hands, day.codeName, {
    said: { ...saidOf(day), whoAsked: day.recipient, wait: { hours: 1, reason: day.waitReason } },
    walk: { answer: 'Yes, send it', strike: [day.struckAsHeard], at },
    passphrase: day.passphrase,
  });
  if (!told.includes(`${day.codeName} gave a yes.`)) throw new Error('her yes did not arrive');
}

async function lockAndTryWrong(hands: Hands, day: DayWords, looks: Looks): Promise<void> {
  await act.lock(hands);
  await act.failToUnlock(hands, day.wrongPassphrase);
  await looks.locked?.();
  if (looks.movesTime !== false) await hands.moveTime(hour + 60_000);
  await act.unlock(hands, day.passphrase);
}

/** All that was kept is shown once more. */
async function readAgain(hands: Hands, day: DayWords): Promise<void> {
  const notes = (await act.readPrivateNotes(hands, day.codeName)).join('\n');
  const record = await act.readRecordEntry(hands, day.codeName, 'Progress note');
  const consent = await act.readConsent(hands, day.codeName, day.recipient);
  for (const [page, words] of [[notes, day.note], [notes, day.amendment], [record, day.progressNote], [consent, day.kept]] as const) {
    if (!page.includes(words)) throw new Error('what was kept was not shown');
  }
}

/** The recipient opens the package on this very tablet. */
async function openIt(hands: Hands, day: DayWords, { passphrase, ...file }: act.PackageLeft): Promise<void> {
  await act.lock(hands);
  await act.enterRecipientHouse(hands);
  const read = await act.openPackage(hands, file, { passphrase: passphrase ?? '' });
  if (!read.includes(day.kept)) throw new Error('the package does not hold the words');
  await hands.reload();
  await act.unlock(hands, day.passphrase);
}

function saidOf(day: DayWords): act.RoomSaid {
  return { walkedBy: day.walkedBy, interpreter: { name: day.interpreter, independent: true, pledged: true } };
}

function summaryOf(day: DayWords): act.SummaryWritten {
  return {
    to: { kind: 'Lawyer', name: day.recipient, inChildsWords: day.recipientInHerWords, ageKey: day.recipientKey },
    purpose: day.purpose, why: day.why,
    sentences: [
      { section: 'Daily life', text: day.kept, heard: day.keptAsHeard },
      { section: 'Symptoms seen', text: day.struck, heard: day.struckAsHeard },
    ],
    vouched: { by: 'You', who: day.vouchedBy },
    signer: { who: 'A person with authority', name: day.signer, authority: day.authority, how: day.howSigned, on: '2026-10-02' },
  };
}

/** How the notice, what she tapped, her yes and its line in the ledger would read if they lay open. */
const readings = { notice: '"kind":"notice"', heard: '"screen":"A-N1"', tapped: '"do":"choose"', answered: '"answer":"yes"', consented: '"act":"consentGiven"' };

/** Any twelve characters in a row of what was drawn; of words out of a list, four in a row of the vault’s and three of the package’s. */
export function canariesOf(day: DayWords, { words, packagePassphrase }: DayMade): Canaries {
  const drawn = Object.entries(day).map(([name, text]) => [name, windowsOf(text)] as const);
  const read = Object.entries(readings).map(([name, text]) => [name, [text]] as const);
  return {
    ...Object.fromEntries([...drawn, ...read]),
    recoveryWords: runsOf(words, 4),
    ...(packagePassphrase !== null && { packagePassphrase: runsOf(packagePassphrase.split(' '), 3) }),
  };
}

function runsOf(words: readonly string[], length: number): readonly string[] {
  const runs = Array.from({ length: words.length - length + 1 }, (_, first) => words.slice(first, first + length));
  return [' ', ',', '","', '\n'].flatMap((between) => runs.map((run) => run.join(between)));
}
