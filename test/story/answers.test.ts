import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { everything } from '../everything.ts';
import * as act from './driver.ts';
import { openWithVaultOn } from './openOn.ts';

const amber = 'Amber Kite';
const heron = 'Quiet Heron';
const fern = 'Tall Fern';
const hour = 3_600_000;
/** Told with everything: the stories of the room (childStories) tell these endings of every band too, and the vault's own tests when it can be asked again. */
const more = test.runIf(everything);
const rivera = { kind: 'Lawyer', name: 'Ms. Rivera' } as const;
const said = { walkedBy: 'Ms. Alba', whoAsked: 'Ms. Rivera' };

let story: Awaited<ReturnType<typeof openWithVaultOn>>;
let vault: act.VaultSecrets;
let ahead = 0;

beforeAll(async () => {
  story = await openWithVaultOn(inject('engine'), inject('address'), { calm: true });
  vault = story.vault;
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde', noCost: { by: 'The director', on: '2026-10-01' } });
  await act.addChild(story.hands, { codeName: amber, ages: '6 to 9', language: 'English' });
  await act.addChild(story.hands, { codeName: heron, ages: '10 to 13', language: 'English' });
  await act.addChild(story.hands, { codeName: fern, ages: '14 to 17', language: 'English' });
});

afterAll(() => story.end());

function compose(codeName: string, purpose: string): Promise<void> {
  return act.composeSummary(story.hands, codeName, {
    to: rivera, purpose, why: 'A judge wants to know how you are.',
    sentences: [
      { section: 'Daily life', text: 'Sleeps through most nights.', heard: 'You sleep well.' },
      { section: 'Plan', text: 'We go on each week.', heard: 'We meet each week.' },
    ],
    vouched: { by: 'You', who: 'Ms. Alba' },
    signer: { who: 'No one else', basis: 'Counsel, 2 November' },
  });
}

async function ask(codeName: string, purpose: string, walk: act.ChildsWalk): Promise<{ readonly lastWords: string; readonly told: string }> {
  await compose(codeName, purpose);
  return act.ask(story.hands, codeName, { said, walk, passphrase: vault.passphrase });
}

/** Hours on, behind a lock: a vault left open would lock itself. */
async function wait(hours: number): Promise<void> {
  await act.lock(story.hands);
  ahead += hours * hour;
  await story.hands.moveTime(ahead);
  await act.unlock(story.hands, vault.passphrase);
}

/** She stops at the first page. Gives the last words in the room. */
async function stopAtOnce(codeName: string, room: act.RoomSaid): Promise<string> {
  await act.handOver(story.hands, codeName, room);
  await act.pressAlways(story.hands, 'Stop');
  const lastWords = await act.walkThrough(story.hands, { answer: 'Stop now' });
  await act.giveBack(story.hands);
  expect(await act.unlock(story.hands, vault.passphrase)).toContain(`${codeName} did not say yes, or it was broken off.`);
  return lastWords;
}

async function nothingToLetGo(codeName: string): Promise<boolean> {
  await act.openChild(story.hands, codeName);
  return !(await story.hands.sees({ role: 'button', name: /^Summary to/ }));
}

describe('yes', () => {
  test('of a teen, in a package that opens by its passphrase in the recipient’s house', async () => {
    const { lastWords, told } = await ask(fern, 'The hearing', { answer: 'Yes, send this summary' });
    expect(lastWords).toMatch(/^OK\. I will wait until /u);
    expect(told).toContain(`${fern} gave a yes.`);
    await wait(25);
    const left = await act.releasePackage(story.hands, fern, 'Ms. Rivera', 'a passphrase');
    expect(left.passphrase?.split(' ')).toHaveLength(6);
    await act.lock(story.hands);
    await act.enterRecipientHouse(story.hands);
    await act.tryPackage(story.hands, left, { passphrase: 'not the words that were told' });
    await act.untilSaid(story.hands, 'That does not open this package.');
    const opened = await act.openPackage(story.hands, left, { passphrase: left.passphrase ?? '' });
    expect(opened).toContain('The signature is right.');
    expect(opened).toContain('Sleeps through most nights.');
    const consent = await act.saveFromPackage(story.hands, 'consent.json');
    await story.hands.press({ role: 'button', name: 'Open another' });
    expect(await act.verifyReceipt(story.hands, consent)).toContain('The signature is right.');
    await story.hands.reload();
    await act.unlock(story.hands, vault.passphrase);
    await act.openConsent(story.hands, fern, 'Ms. Rivera');
    expect(await story.hands.sees({ role: 'button', name: 'Let it go' })).toBe(false);
    expect(await story.hands.sees({ role: 'button', name: `${fern} takes it back` })).toBe(true);
  });

  test('of a small child, who then takes it back in two taps', async () => {
    const again: string[] = [];
    const { lastWords } = await ask(amber, 'The hearing', {
      skip: ['You can say no'], answer: 'Yes, send it',
      at: async ({ heading }) => { if (heading === 'You can say no') again.push(heading); },
    });
    expect(again.length).toBeGreaterThanOrEqual(2);
    expect(lastWords).toContain('You can still say no.');
    await act.takeBack(story.hands, amber, 'Ms. Rivera');
    await wait(25);
    expect(await act.readConsent(story.hands, amber, 'Ms. Rivera')).toContain('Nothing can leave on it.');
    expect(await story.hands.sees({ role: 'button', name: 'Let it go' })).toBe(false);
    expect((await act.readLedger(story.hands)).lines.join('\n')).toContain(`${amber} took the yes back`);
  });
});

describe('any other answer leaves nothing to press', () => {
  more('no, of a teen, who cannot be asked again too soon but may bring it up herself', async () => {
    const { lastWords, told } = await ask(fern, 'The school', { answer: 'No, do not send it' });
    expect(lastWords).toBe('OK. It will not be sent. You do not have to explain.');
    expect(told).toContain(`${fern} did not say yes, or it was broken off.`);
    expect(told).not.toMatch(/said no|explain/u);
    await act.openSummary(story.hands, fern, 'Ms. Rivera');
    await act.untilThere(story.hands, 'You can ask again on');
    expect(await story.hands.sees({ role: 'button', name: `Ready to show ${fern}` })).toBe(false);
    await story.hands.press({ role: 'switch', name: `${fern} asks for it` });
    await story.hands.waitFor({ role: 'button', name: `Ready to show ${fern}` });
    await wait(7 * 24);
    await act.openSummary(story.hands, fern, 'Ms. Rivera');
    await stopAtOnce(fern, { ...said, again: 'The school called once more.' });
    await wait(8 * 24);
    await act.openSummary(story.hands, fern, 'Ms. Rivera');
    await act.untilThere(story.hands, 'Adults have asked this twice.');
    expect(await story.hands.sees({ role: 'button', name: `Ready to show ${fern}` })).toBe(false);
  });

  more('later, of a small child, who took every part out and so was not offered a yes; she picks the day', async () => {
    const offered: string[] = [];
    const { told } = await ask(amber, 'The school', {
      strike: ['You sleep well.', 'We meet each week.'], answer: 'Later', day: 'Tomorrow',
      at: async ({ kind }) => { if (kind === 'answers') offered.push(...await story.hands.readAll({ role: 'button', within: { role: 'main' } })); },
    });
    expect(offered.sort()).toEqual(['I am not sure', 'Later', 'No, do not send it', 'Stop now']);
    expect(told).toContain('You can ask again on');
    await wait(25);
    await act.openSummary(story.hands, amber, 'Ms. Rivera');
    await story.hands.waitFor({ role: 'button', name: `Ready to show ${amber}` });
  });

  more('not sure, of a child of 10 to 13', async () => {
    const { lastWords, told } = await ask(heron, 'The school', { answer: 'I am not sure' });
    expect(lastWords).toContain('“Not sure” means I do not send it.');
    expect(told).toContain('did not say yes');
    expect(await nothingToLetGo(heron)).toBe(true);
  });

  test('stop, from the first page', async () => {
    await compose(heron, 'The doctor');
    expect(await stopAtOnce(heron, said)).toContain('We stop here. I will not send it.');
    expect(await nothingToLetGo(heron)).toBe(true);
  });
});

describe('what ends kindly, and without a package', () => {
  more('twice wrong on whether no is fine', async () => {
    const { lastWords, told } = await ask(amber, 'The doctor', { wrong: ['I can not call home.', 'I can not call home.'], answer: 'Yes, send it' });
    expect(lastWords).toMatch(/^I did not say this well\. We stop here/u);
    expect(told).toContain('did not say yes');
  });

  more('twice wrong on what cannot be taken back', async () => {
    const { lastWords, told } = await ask(heron, 'The judge', { wrong: ['You get it back from the people who have it.', 'You get it back from the people who have it.'], answer: 'Yes, you can send it' });
    expect(lastWords).toMatch(/^I did not explain this well enough\. We stop here/u);
    expect(told).toContain('did not say yes');
  });

  more('someone told her to say yes', async () => {
    const { lastWords, told } = await ask(fern, 'The sponsor', { told: 'Someone told me to say yes.', answer: 'Yes, send this summary' });
    expect(lastWords).toContain('You are not in trouble.');
    expect(told).toContain('did not say yes');
    expect(told).not.toContain('told me');
    const record = (await act.readRecord(story.hands, fern)).join('\n');
    expect(record).not.toContain('Summary to Ms. Rivera\nWaits');
  });
});
