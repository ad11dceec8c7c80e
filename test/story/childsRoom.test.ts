import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import * as act from './driver.ts';
import { openStory, type Story } from './openStory.ts';

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
/** What stands on her pages and on no page at rest. */
const hers = [her, 'Rivera', 'Alba', 'Heron', summary.purpose, summary.why, ...summary.sentences.flatMap(({ text, heard }) => [text, heard])];

let story: Story;
let vault: act.VaultSecrets;

beforeAll(async () => {
  story = await openStory(inject('address'));
  vault = await act.createVault(story.hands);
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR' });
  await act.addChild(story.hands, { codeName: her, ages: '6 to 9', language: 'English' });
  await act.composeSummary(story.hands, her, summary);
}, 120_000);

afterAll(() => story.end());

/** How the tablet is taken from her in the middle of it. */
const cuts = {
  'a reload': () => story.hands.reload(),
  'a dead battery': () => story.killAndReopen(),
};

type Cut = { readonly kind: act.Page['kind']; readonly by: keyof typeof cuts; readonly purpose: string; readonly again?: string };

test.each<Cut>([
  { kind: 'story', by: 'a dead battery', purpose: summary.purpose },
  { kind: 'question', by: 'a reload', purpose: summary.purpose, again: 'It was broken off at the first page.' },
  { kind: 'cards', by: 'a dead battery', purpose: 'The second hearing' },
  { kind: 'answers', by: 'a reload', purpose: 'The third hearing' },
  { kind: 'saidBack', by: 'a dead battery', purpose: 'The fourth hearing' },
  { kind: 'saidBack', by: 'a reload', purpose: 'The fifth hearing' },
  { kind: 'day', by: 'a dead battery', purpose: 'The sixth hearing' },
])('$by at $kind is no answer', async ({ kind, by, purpose, again }) => {
  await handHer(purpose, again);
  await walkTo(kind);
  await cuts[by]();
  await restsWithNothingOfHers();
  expect(await act.unlock(story.hands, vault.passphrase)).toContain(`${her} did not say yes, or it was broken off. Nothing was sent.`);
  expect(await act.readRecord(story.hands, her)).toEqual([]);
});

/** Hands her the summary for this purpose, from the composer or from her page. */
async function handHer(purpose: string, again?: string): Promise<void> {
  await act.openSummary(story.hands, her, summary.to.name);
  await story.hands.fill({ role: 'textbox', name: 'One purpose' }, purpose);
  await act.handOver(story.hands, her, { walkedBy: 'Ms. Alba', whoAsked: 'Ms. Rivera', ...(again !== undefined && { again }) });
}

/** She walks until she comes to such a page. */
async function walkTo(kind: act.Page['kind']): Promise<void> {
  const there = new Error(`came to ${kind}`);
  const walk = act.walkThrough(story.hands, {
    answer: kind === 'day' ? 'Later' : 'Yes, send it', strike: [struck],
    at: (page) => (page.kind === kind ? Promise.reject(there) : Promise.resolve()),
  });
  await expect(walk).rejects.toBe(there);
}

/** The tablet rests, and neither what is drawn nor the way back holds a word of hers. */
async function restsWithNothingOfHers(): Promise<void> {
  const { hands, page } = story;
  await hands.waitFor({ role: 'button', name: 'I am the adult: unlock' });
  await hands.goBack();
  await hands.waitFor({ role: 'button', name: 'I am the adult: unlock' });
  const shown = `${await page.title()} ${page.url()} ${await page.content()}`;
  expect(hers.filter((words) => shown.includes(words))).toEqual([]);
}
