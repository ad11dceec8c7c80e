import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as act from './driver.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

const fern = 'Tall Fern';
const heron = 'Quiet Heron';
const rivera = 'Ms. Rivera';
const hour = 3_600_000;
const said = { walkedBy: 'Ms. Alba', whoAsked: rivera };

let story: StoryWithVault;
let vault: act.VaultSecrets;
let ahead = 0;

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
  // No printer here: the dialog is counted, and closed when the story says so.
  await story.browser.addInitScript(() => { window.print = () => { document.documentElement.dataset['printed'] = 'yes'; }; });
  await story.hands.reload();
  vault = await enter(story);
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde', noCost: { by: 'The director', on: '2026-10-01' } });
  await act.addChild(story.hands, { codeName: fern, ages: '14 to 17', language: 'English' });
  await act.addChild(story.hands, { codeName: heron, ages: '10 to 13', language: 'English' });
}, 120_000);

afterAll(() => story.end());

async function saysYes(codeName: string, walk: act.ChildsWalk): Promise<void> {
  await act.composeSummary(story.hands, codeName, {
    to: { kind: 'Lawyer', name: rivera }, purpose: 'The hearing', why: 'A judge wants to know how you are.',
    sentences: [{ section: 'Plan', text: 'Weekly sessions continue.', heard: 'We meet each week.' }],
    vouched: { by: 'You', who: 'Ms. Alba' },
    signer: { who: 'No one else', basis: 'Counsel, 2 November' },
  });
  await act.ask(story.hands, codeName, { said, walk, passphrase: vault.passphrase });
}

/** Hours on, behind a lock: a vault left open would lock itself. */
async function wait(hours: number): Promise<void> {
  await act.lock(story.hands);
  ahead += hours * hour;
  await story.hands.moveTime(ahead);
  await act.unlock(story.hands, vault.passphrase);
}

/** What a printer would get of the page, once the dialog was asked for. */
async function onPaper(): Promise<string> {
  const { page } = story;
  await page.waitForFunction(() => document.documentElement.dataset['printed'] === 'yes');
  await page.emulateMedia({ media: 'print' });
  const text = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    delete document.documentElement.dataset['printed'];
    window.dispatchEvent(new Event('afterprint'));
  });
  return text;
}

describe('a teen who waits', () => {
  test('gets her copy on paper, which holds her words and nothing of the screen, and is in the ledger', async () => {
    await saysYes(fern, { answer: 'Yes, send this summary', copy: ['Yes, on paper.', 'Yes, I have a safe place.'] });
    expect(await act.readConsent(story.hands, fern, rivera)).toContain(`${fern} asked for it on paper`);
    await story.hands.press({ role: 'button', name: `Print ${fern}’s copy` });
    const paper = await onPaper();
    expect(paper).toMatch(/^What I said yes to/u);
    for (const words of [rivera, 'A judge wants to know how you are.', 'We meet each week.', 'Weekly sessions continue.', 'I can take my yes back any time.']) expect(paper).toContain(words);
    expect(paper).not.toMatch(/Tall Fern|Lock|Today|takes it back|How the yes came about/u);
    await act.untilThere(story.hands, 'It is in the ledger.');
    expect((await act.readLedger(story.hands)).lines.join('\n')).toContain(`${fern} got a copy of the yes on paper`);
  });

  test('takes her yes back by two taps where she is shown who saw what, and nothing can leave', async () => {
    const { hands } = story;
    await act.handOverWhoSaw(hands, fern, { walkedBy: 'Ms. Alba' });
    await act.goOnTo(hands, 'This one is waiting');
    expect(await act.takeBackByTwoTaps(hands, 'Take my yes back')).toContain('OK. It is cancelled. I won’t send it.');
    await hands.press({ role: 'button', name: 'Next' });
    await act.goOnTo(hands, 'Others share things too');
    await hands.press({ role: 'button', name: 'Next' });
    await act.giveBack(hands);
    expect(await act.unlock(hands, vault.passphrase)).toContain(`${fern} took a yes back. Nothing leaves on it.`);
    await wait(25);
    expect(await act.readConsent(hands, fern, rivera)).toContain('Nothing can leave on it.');
    expect(await hands.sees({ role: 'button', name: 'Let it go' })).toBe(false);
    const lines = (await act.readLedger(hands)).lines.join('\n');
    expect(lines).toContain(`${fern} took the yes back`);
    expect(lines).toContain(`${fern} was shown who saw what`);
  });
});

describe('a child whose page went out', () => {
  test('says send no more, and hears the truth', async () => {
    const { hands } = story;
    await saysYes(heron, { answer: 'Yes, you can send it' });
    await wait(25);
    await act.releasePackage(hands, heron, rivera, 'a passphrase');
    await act.handOverWhoSaw(hands, heron, { walkedBy: 'Ms. Alba' });
    await act.goOnTo(hands, 'This one was sent');
    const told = await act.takeBackByTwoTaps(hands, 'Send no more');
    expect(told).toContain('That copy is already out, and I can’t pull it back.');
    expect(told).toContain('They may say no.');
    await act.pressAlways(hands, 'Stop');
    await act.walkThrough(hands, { answer: '' });
    await act.giveBack(hands);
    expect(await act.unlock(hands, vault.passphrase)).toContain(`${heron} took back a yes that had gone out.`);
  });

  test('is followed by a letter, made once, that holds no word of the summary', async () => {
    const { hands } = story;
    const file = await act.saveRecallLetter(hands, heron, rivera);
    const html = new TextDecoder().decode(file.bytes);
    expect(file.name).toMatch(/^resguardo-recall-[0-9a-f]{8}\.html$/u);
    expect(html).toContain('delete the summary and every copy of it');
    expect(html).toContain(rivera);
    expect(html).not.toMatch(/Weekly sessions|meet each week|The hearing/u);
    await hands.press({ role: 'button', name: 'Print it' });
    const paper = await onPaper();
    expect(paper).toMatch(/^Please delete this summary/u);
    expect(paper).not.toMatch(/Weekly sessions|Lock|Today/u);
    await act.letterIsSent(hands, rivera);
    await act.untilThere(hands, 'The letter is on its way.');
    const lines = (await act.readLedger(hands)).lines.join('\n');
    expect(lines).toContain(`${heron}: a letter was made that asks ${rivera} to delete`);
    expect(lines).toContain(`${heron}: the letter to ${rivera} was sent or handed over`);
  });

  test('can be shown it again, as it is now', async () => {
    const { hands } = story;
    await act.handOverWhoSaw(hands, heron, { walkedBy: 'Ms. Alba' });
    await act.goOnTo(hands, 'You said no more');
    expect(await hands.read({ role: 'main' })).toContain('I ask them to delete it, and they may say no.');
    await act.pressAlways(hands, 'Stop');
    await act.walkThrough(hands, { answer: '' });
    await act.giveBack(hands);
    expect(await act.unlock(hands, vault.passphrase)).toContain(`${heron} was shown who saw what. Nothing was taken back.`);
  });
});
