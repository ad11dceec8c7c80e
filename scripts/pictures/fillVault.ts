import type { Camera } from './camera.ts';
import { children, facility, fern, heron, kite, owl, sent, waiting, weeks } from './caseload.ts';
import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';

const day = 24 * 3_600_000;

/** Five weeks of a clinician's work, each act on its day, ending today at the first screen. Gives the passphrase. */
export async function fillVault(story: Story, camera: Camera): Promise<string> {
  const { hands } = story;
  await hands.moveTime(-35 * day);
  await hands.reload();
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
  await camera.take('first-run');
  const { passphrase } = await act.createVault(hands);
  await camera.take('today-empty');
  const onDay = async (ago: number): Promise<void> => {
    await act.lock(hands);
    await hands.moveTime(-ago * day);
    await act.unlock(hands, passphrase);
  };
  await act.setFacility(hands, facility);
  for (const child of children) await act.addChild(hands, child);
  await giveNotices(story, passphrase);
  for (const [index, week] of weeks.entries()) {
    await onDay(28 - index * 7);
    await writeWeek(story, week);
    if (index === 1) await sendSummary(story, passphrase, onDay);
  }
  await onDay(0);
  await act.addChild(hands, kite);
  await act.startPrivateNote(hands, owl, 'He brought the song back, and this time the second verse.');
  await act.untilDraftSaved(hands);
  await act.leaveWriter(hands, owl);
  await act.composeSummary(hands, fern, waiting);
  await act.ask(hands, fern, { said: { walkedBy: 'Ms. Alba', whoAsked: 'Dr. Osei' }, walk: { answer: 'Yes, send this summary' }, passphrase });
  await camera.take('today-told');
  await hands.press({ role: 'button', name: 'I have read this' });
  return passphrase;
}

async function giveNotices({ hands }: Story, passphrase: string): Promise<void> {
  const answers = { '6 to 9': 'We can talk', '10 to 13': 'We can talk', '14 to 17': 'We can go on' };
  for (const { codeName, ages, language } of children) {
    const said = { walkedBy: 'Ms. Alba', ...(language !== 'English' && { interpreter: { name: 'Marta L.', independent: true, pledged: true } }) };
    await act.giveNotice(hands, codeName, { said, walk: { answer: answers[ages] }, passphrase });
  }
}

async function writeWeek({ hands }: Story, { session, note, progress }: (typeof weeks)[number]): Promise<void> {
  await act.addSession(hands, heron, session);
  await act.writePrivateNote(hands, heron, note);
  if (progress) await act.addProgressNote(hands, heron, { text: progress });
}

async function sendSummary({ hands }: Story, passphrase: string, onDay: (ago: number) => Promise<void>): Promise<void> {
  await act.composeSummary(hands, heron, sent);
  await act.ask(hands, heron, { said: { walkedBy: 'Ms. Alba', whoAsked: 'Ms. Rivera' }, walk: { answer: 'Yes, you can send it' }, passphrase });
  await onDay(19);
  await act.releasePackage(hands, heron, 'Ms. Rivera', 'a passphrase');
}
