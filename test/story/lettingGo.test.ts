import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import * as act from './driver.ts';
import { lossOn, openWithVaultOn } from './openOn.ts';

const her = 'Tall Fern';
const rivera = 'Ms. Rivera';
const hour = 3_600_000;

let story: Awaited<ReturnType<typeof openWithVaultOn>>;
let vault: act.VaultSecrets;

beforeAll(async () => {
  story = await openWithVaultOn(inject('engine'), inject('address'), { calm: true });
  vault = story.vault;
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde' });
  await act.addChild(story.hands, { codeName: her, ages: '14 to 17', language: 'English' });
}, 120_000);

afterAll(() => story.end());

/** Locks, sets the clock so many hours ahead of the machine's, and unlocks. */
async function at(hours: number): Promise<void> {
  await act.lock(story.hands);
  await story.hands.moveTime(hours * hour);
  await act.unlock(story.hands, vault.passphrase);
  await act.openConsent(story.hands, her, rivera);
}

test('a custodian’s signature is a hard stop until counsel’s advice is written down', async () => {
  const { hands } = story;
  await act.composeSummary(hands, her, {
    to: { kind: 'Lawyer', name: rivera }, purpose: 'The hearing', why: 'A judge wants to know how you are.', lasts: 5,
    sentences: [{ section: 'Plan', text: 'We go on each week.' }],
    signer: { who: 'The custodian or its office', counsel: '', name: 'ORR', on: '2026-11-02' },
  });
  await act.untilSaid(hands, 'Do not go on without counsel’s advice in writing.');
  expect(await act.readMissing(hands)).toEqual(['Counsel’s advice in writing']);
  await act.nameSigner(hands, { who: 'A person with authority', name: 'Her mother', authority: 'Mother', how: 'By phone, with an interpreter', on: '2026-11-02' });
  expect(await act.readMissing(hands)).toEqual([]);
});

test('waiting less than a day asks for a reason, and is kept with how the yes came about', async () => {
  const { told } = await act.ask(story.hands, her, {
    said: { walkedBy: 'Ms. Alba', whoAsked: rivera, wait: { hours: 1, reason: 'The hearing is tomorrow morning.' } },
    walk: { answer: 'Yes, send this summary' },
    passphrase: vault.passphrase,
  });
  expect(told).toContain(`${her} gave a yes.`);
  const consent = await act.readConsent(story.hands, her, rivera);
  expect(consent).toContain('Nothing can leave before.');
  expect(consent).toContain('Her mother');
  await story.hands.press({ role: 'button', name: 'How the yes came about' });
  await act.untilThere(story.hands, 'The hearing is tomorrow morning.');
});

test(`a package that was made before ${lossOn(inject('engine'))} has not left, and the yes lives on`, async () => {
  await at(2);
  await act.makePackage(story.hands, her, rivera, 'a passphrase');
  await story.loseHold();
  await story.hands.moveTime(2 * hour);
  await act.unlock(story.hands, vault.passphrase);
  expect(await act.readConsent(story.hands, her, rivera)).toContain('A package was made and not handed out.');
  await story.hands.press({ role: 'button', name: 'Do not hand it out' });
  await act.untilSaid(story.hands, 'Nothing left. The yes still stands.');
  const { lines } = await act.readLedger(story.hands);
  expect(lines.join('\n')).toContain(`${her}: the package for ${rivera} was not handed out`);
  expect(lines.join('\n')).not.toContain('a summary went to');
});

test('a clock set behind the last entry lets nothing go, and says why', async () => {
  await at(1.5);
  await story.hands.press({ role: 'radio', name: /^With a passphrase the app makes/ });
  await story.hands.press({ role: 'button', name: 'Let it go' });
  await act.untilSaid(story.hands, 'This tablet’s clock is behind its last entry');
  expect(await story.hands.sees({ role: 'button', name: 'Save the package' })).toBe(false);
});

test('a malformed key is told and makes nothing', async () => {
  await at(3);
  await story.hands.press({ role: 'radio', name: /^With a key you were given now/ });
  await story.hands.fill({ role: 'textbox', name: `${rivera}’s age1 key` }, 'age1notakey');
  await story.hands.press({ role: 'button', name: 'Let it go' });
  await act.untilSaid(story.hands, 'That is not a recipient key.');
  expect(await story.hands.read({ role: 'textbox', name: `${rivera}’s age1 key` })).toBe('age1notakey');
});

test('after its days a yes has run out, and there is nothing to press', async () => {
  await act.lock(story.hands);
  await story.hands.moveTime(6 * 24 * hour);
  await act.unlock(story.hands, vault.passphrase);
  await act.openChild(story.hands, her);
  await story.hands.press({ role: 'button', name: new RegExp(`^Summary to ${rivera}`, 'u') });
  await act.untilThere(story.hands, 'The yes ran out on');
  expect(await story.hands.sees({ role: 'button', name: 'Let it go' })).toBe(false);
});
