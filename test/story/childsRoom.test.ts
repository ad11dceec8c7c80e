import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { everything } from '../everything.ts';
import * as act from './driver.ts';
import { lossOn, openWithVaultOn } from './openOn.ts';

const her = 'Quiet Heron';
const stays = 'You sleep well most nights now.';
const struck = 'Bad dreams woke you at first.';
const summary = {
  to: { kind: 'Lawyer', name: 'Ms. Rivera' },
  purpose: 'The first hearing', why: 'A judge wants to know how you are.',
  sentences: [
    { section: 'Daily life', text: 'She sleeps through most nights.', heard: stays },
    { section: 'Symptoms seen', text: 'At first she woke from nightmares.', heard: struck },
  ],
  vouched: { by: 'You', who: 'Ms. Alba' },
  signer: { who: 'No one else', basis: 'Counsel, 2 November: she may decide alone.' },
} as const satisfies act.SummaryWritten;
/** What stands on her pages, and may stand on none at rest. */
const hers = [her, 'Rivera', 'Alba', 'hearing', summary.why, ...summary.sentences.flatMap(({ text, heard }) => [text, heard])];
const answerThatIsNone = `${her} did not say yes, or it was broken off. Nothing was sent.`;

/** Told with everything: other pages to be lost at. At the first page, at a question and after a yes a tablet is lost in any run, and model walks lose it everywhere. */
const more = test.runIf(everything);
/** How the tablet is lost in the middle of a page. */
const loss = lossOn(inject('engine'));

let story: Awaited<ReturnType<typeof openWithVaultOn>>;
let vault: act.VaultSecrets;

beforeAll(async () => {
  story = await openWithVaultOn(inject('engine'), inject('address'), { calm: true });
  vault = story.vault;
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR' });
  await act.addChild(story.hands, { codeName: her, ages: '6 to 9', language: 'English' });
  await act.composeSummary(story.hands, her, summary);
}, 120_000);

afterAll(() => story.end());

test(`the first page: the tablet’s Back rests it, and after ${loss} nothing was asked`, async () => {
  await handHer('The first hearing');
  await walkTo({ heading: 'Who wants it' });
  await story.hands.goBack();
  await rests();
  await story.loseHold();
  expect(await settledAs()).not.toContain(her);
});

more('the summary, with a sentence out, where Back is a page back: a reload is no answer', async () => {
  await handHer('The first hearing');
  await walkTo({ heading: 'What is on it' });
  await story.hands.goBack();
  await story.hands.waitFor({ role: 'heading', name: 'Who wants it' });
  await walkTo({ heading: 'What is on it' });
  await act.strike(story.hands, struck);
  await story.hands.reload();
  await restsAfterBack();
  expect(await settledAs()).toContain(answerThatIsNone);
});

test(`a question: ${loss} is no answer`, async () => {
  await handHer('The second hearing');
  await walkTo({ kind: 'question' });
  await story.loseHold();
  expect(await settledAs()).toContain(answerThatIsNone);
});

more('its cards: a reload is no answer', async () => {
  await handHer('The second hearing', 'It was broken off at a question.');
  await walkTo({ kind: 'cards' });
  await story.hands.reload();
  await restsAfterBack();
  expect(await settledAs()).toContain(answerThatIsNone);
});

more(`the reply to a card: ${loss} is no answer`, async () => {
  await handHer('The third hearing');
  await walkTo({ heading: 'Just the page.' });
  await story.loseHold();
  expect(await settledAs()).toContain(answerThatIsNone);
});

more('the answers, after a yes the tablet’s Back took away: a reload is no answer', async () => {
  await handHer('The fourth hearing');
  await walkTo({ kind: 'saidBack' });
  await story.hands.goBack();
  await story.hands.waitFor({ role: 'heading', name: 'What do you want?' });
  await story.hands.reload();
  await restsAfterBack();
  expect(await settledAs()).toContain(answerThatIsNone);
});

test(`a yes said back and not kept: ${loss} is no answer`, async () => {
  await handHer('The seventh hearing');
  await walkTo({ kind: 'saidBack' });
  await story.loseHold();
  expect(await settledAs()).toContain(answerThatIsNone);
});

more(`the days after ‘later’: ${loss} leaves the later, and the day to her`, async () => {
  await handHer('The fifth hearing');
  await walkTo({ kind: 'day' }, 'Later');
  await story.loseHold();
  const told = await settledAs();
  expect(told).toContain(answerThatIsNone);
  expect(told).toContain(`It can be asked again when ${her} brings it up.`);
});

test(`of all these nothing stands in the ledger, and a yes she gave before ${loss} does`, async () => {
  expect((await act.readLedger(story.hands)).lines.join('\n')).not.toMatch(/said yes|a yes|Rivera/u);
  await handHer('The sixth hearing');
  await walkTo({ kind: 'over' });
  await story.loseHold();
  await rests();
  expect(await act.unlock(story.hands, vault.passphrase)).toContain(`${her} gave a yes.`);
  const consent = await act.readConsent(story.hands, her, summary.to.name);
  expect(consent).toContain('She sleeps through most nights.');
  expect(consent).not.toMatch(/nightmares|Bad dreams/u);
  const { lines, whole } = await act.readLedger(story.hands);
  expect(lines.filter((line) => line.includes(`${her} said yes: a summary to ${summary.to.name}`))).toHaveLength(1);
  expect(whole).toContain('nothing missing.');
});

/** Hands her the summary for this purpose. */
async function handHer(purpose: string, again?: string): Promise<void> {
  await act.openSummary(story.hands, her, summary.to.name);
  await story.hands.fill({ role: 'textbox', name: 'One purpose' }, purpose);
  await act.handOver(story.hands, her, { walkedBy: 'Ms. Alba', whoAsked: 'Ms. Rivera', ...(again !== undefined && { again }) });
}

/** She walks, a sentence out, until she comes to the first such page. */
async function walkTo(there: Partial<act.Page>, answer = 'Yes, send it'): Promise<void> {
  const come = new Error('she is there');
  const isThere = (page: act.Page) => Object.entries(there).every(([name, value]) => page[name as keyof act.Page] === value);
  const at = (page: act.Page) => (isThere(page) ? Promise.reject(come) : Promise.resolve());
  await expect(act.walkThrough(story.hands, { answer, strike: [struck], at })).rejects.toBe(come);
}

/** Back after a reload: what she saw before it is not in the history either. */
async function restsAfterBack(): Promise<void> {
  await rests();
  await story.hands.goBack();
}

/** The tablet rests, and no word of hers is on it. */
async function rests(): Promise<void> {
  const { hands } = story;
  await hands.waitFor({ role: 'button', name: 'I am the adult: unlock' });
  const shown = await story.source();
  expect(hers.filter((words) => shown.includes(words))).toEqual([]);
}

/** What is told after unlocking the tablet at rest, with nothing in the record. */
async function settledAs(): Promise<string> {
  await rests();
  const told = await act.unlock(story.hands, vault.passphrase);
  expect(await act.readRecord(story.hands, her)).toEqual([]);
  return told;
}
