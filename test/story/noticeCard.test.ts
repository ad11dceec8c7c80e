import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveShell, type ShellServer } from '../../scripts/serve.ts';
import * as act from './driver.ts';
import { openStory, type Story } from './openStory.ts';

const heron = 'Quiet Heron';
const fern = 'Small Fern';
const house = { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR', noCost: { by: 'The director', on: '2026-10-01' }, independent: true };

let server: ShellServer;
let story: Story;
let vault: act.VaultSecrets;

beforeAll(async () => {
  server = await serveShell(inject('built'), 0);
  story = await openStory(server.address);
  vault = await act.createVault(story.hands);
  await act.setFacility(story.hands, house);
  await act.addChild(story.hands, { codeName: heron, ages: '14 to 17', language: 'English' });
  await act.addChild(story.hands, { codeName: fern, ages: '6 to 9', language: 'Mam' });
});

afterAll(async () => {
  await story.end();
  await server.close();
});

test('one tap from the child’s page the card is read with her, and one more logs it in record and ledger, word for word', async () => {
  const stood = await act.readCard(story.hands, heron);
  expect(stood).toContain('The notice itself was not heard to its end yet.');
  expect(stood).toContain('no yes to anything');
  const page = await story.hands.read({ role: 'main' });
  expect(page).toMatch(/no notice given yet · card read today, \d+:\d\d/u);
  const entry = await act.readRecordEntry(story.hands, heron, 'Card read together, as a session started');
  for (const line of ['ORR has a file on you, and it can ask for papers from the shelter.', 'You can say “skip,” “later,” or “stop.”']) {
    expect(stood).toContain(line);
    expect(entry).toContain(line);
  }
  expect(entry).toContain('It asked for nothing and is no yes to anything.');
  const { lines } = await act.readLedger(story.hands);
  expect(lines[0]).toContain(`${heron}: the card was read together, as a session started`);
  await act.goTo(story.hands, 'Today');
  expect(await story.hands.read({ role: 'main' })).toContain('card read today');
});

test('before a form there are other words; and a child with no words of her own language is read to by somebody who is named', async () => {
  await act.readCard(story.hands, fern, { before: 'a form', putBy: 'Ms. Alba' });
  const entry = await act.readRecordEntry(story.hands, fern, 'Card read together, before a form');
  expect(entry).toContain('Now I will ask you some things from a page.');
  expect(entry).toMatch(/Put into the child’s language by\s+Ms\. Alba/u);
});

test('Back from the card logs nothing', async () => {
  await act.openCard(story.hands, fern);
  await story.hands.press({ role: 'button', name: `Back to ${fern}` });
  expect(await act.readRecord(story.hands, fern)).toHaveLength(1);
});

test('while a private note is written the card is a tap away, and the note waits for what comes next', async () => {
  const { hands } = story;
  await act.startPrivateNote(hands, fern, 'She came in humming.');
  await hands.press({ role: 'button', name: 'Read the card' });
  await hands.waitFor({ role: 'heading', name: `Read it with ${fern}` });
  await hands.press({ role: 'radio', name: 'Ms. Alba' });
  await hands.press({ role: 'button', name: 'We read it together' });
  await hands.waitFor({ role: 'textbox', name: 'Private note' });
  const writer = await hands.read({ role: 'main' });
  expect(writer).toContain('She came in humming.');
  expect(writer).toMatch(/The card was read with Small Fern at \d+:\d\d/u);
  await act.leaveWriter(hands, fern);
});

test('what the house’s page says decides what is read and heard', async () => {
  await act.setFacility(story.hands, { office: '', independent: false });
  expect(await act.readCard(story.hands, heron)).toContain('The shelter has a file on you, and an office may be able to ask for it.');
  await act.openChild(story.hands, heron);
  await story.hands.press({ role: 'button', name: 'Give the notice' });
  await act.fillHandOver(story.hands, heron, { walkedBy: 'Ms. Alba', leftHand: true });
  const list = await story.hands.read({ role: 'main' });
  expect(list).toContain('The pages do not say that you do not work for ICE or for a court');
  expect(list).toContain('Counsel has not signed off the facility page.');
  expect(list).toContain('Pin the screen first: Guided Access on an iPad, App pinning on Android.');
  expect(await handOverInSight()).toBe(true);
  await story.hands.press({ role: 'button', name: 'Hand over the tablet' });
  await story.hands.waitFor({ role: 'group', name: 'Always here' });
  expect(await story.hands.read({ role: 'main' })).not.toContain('ICE');
});

/** Whether the button that ends the list is in sight at its beginning, on a screen too low for all of it. */
async function handOverInSight(): Promise<boolean> {
  const before = story.page.viewportSize() ?? { width: 1180, height: 820 };
  await story.hands.resize({ width: 1180, height: 600 });
  const isThere = await story.page.evaluate(() => {
    scrollTo(0, 0);
    const { bottom = Infinity } = document.querySelector('.give-it button')?.getBoundingClientRect() ?? {};
    return document.documentElement.scrollHeight > innerHeight && bottom <= innerHeight;
  });
  await story.hands.resize(before);
  return isThere;
}

test('for a left hand, what moves the story on lies at the left of the five', async () => {
  const places = await story.page.evaluate(() => ['.next', '.five'].map((of) => document.querySelector(of)?.getBoundingClientRect().left ?? NaN));
  expect(places[0]).toBeLessThan(places[1] ?? NaN);
  await act.walkThrough(story.hands, { answer: 'We can go on' });
  await act.giveBack(story.hands);
  await act.unlock(story.hands, vault.passphrase);
});

test('what she saw of understanding is added to the notice, and stands in the record', async () => {
  await act.openChild(story.hands, heron);
  await story.hands.press({ role: 'button', name: /^The notice, heard to the end/ });
  await story.hands.press({ role: 'button', name: 'Add what you saw' });
  await story.hands.fill({ role: 'textbox', name: 'What did you see of understanding?' }, 'Told it back by drawing two books.');
  await story.hands.press({ role: 'button', name: 'Finish the addition' });
  expect(await act.readRecordEntry(story.hands, heron, 'The notice, heard to the end, with what you saw')).toContain('Told it back by drawing two books.');
});
