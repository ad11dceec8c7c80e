import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

const her = 'Tall Fern';
const [rivera, soto] = ['Ms. Rivera', 'Mr. Soto'];
const hour = 3_600_000;

let story: StoryWithVault;
let vault: act.VaultSecrets;

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
  // A tablet with a slow disk, when the story says so: the vault hears everything late. And no printer: its dialog is counted.
  await story.browser.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function late(this: Worker, ...given: unknown[]) {
      // Asked for something that is no way to take a yes back, the vault refuses.
      const asked = given[0] as { m?: string; a?: unknown[] };
      if (document.documentElement.dataset['refused'] && asked.m === 'takeBack') asked.a![2] = 'shouted';
      const send = () => { Reflect.apply(postMessage, this, given); };
      if (document.documentElement.dataset['slow']) setTimeout(send, 600);
      else send();
    };
    window.print = () => { document.documentElement.dataset['printed'] = document.querySelector('.printed-sheet')?.textContent ?? ''; };
  });
  await story.hands.reload();
  vault = await enter(story);
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde' });
  await act.addChild(story.hands, { codeName: her, ages: '14 to 17', language: 'English' });
  for (const name of [rivera, soto]) await saysYes(name);
  await act.lock(story.hands);
  await story.hands.moveTime(2 * hour);
  await act.unlock(story.hands, vault.passphrase);
}, 180_000);

afterAll(() => story.end());

async function saysYes(name: string): Promise<void> {
  await act.composeSummary(story.hands, her, {
    to: { kind: 'Lawyer', name }, purpose: 'The hearing', why: 'A judge wants to know how you are.',
    sentences: [{ section: 'Plan', text: 'We go on each week.' }],
    signer: { who: 'No one else', basis: 'Counsel, 2 November' },
  });
  await act.ask(story.hands, her, {
    said: { walkedBy: 'Ms. Alba', whoAsked: name, wait: { hours: 1, reason: 'The hearing is tomorrow morning.' } },
    walk: { answer: 'Yes, send this summary' },
    passphrase: vault.passphrase,
  });
}

/** Presses the first, and the second before anything can have come of it. */
async function pressBoth(first: string, then: string): Promise<void> {
  await story.page.evaluate(async ([one, two]) => {
    document.documentElement.dataset['slow'] = 'yes';
    const press = (name: string) => [...document.querySelectorAll('button')].findLast((each) => (each.ariaLabel ?? each.textContent.trim()) === name)!.click();
    press(one!);
    await new Promise((resolve) => { setTimeout(resolve, 60); });
    if (two === 'Escape') document.querySelector('dialog')!.requestClose();
    else press(two!);
  }, [first, then] as const);
}

const quickly = () => story.page.evaluate(() => { delete document.documentElement.dataset['slow']; delete document.documentElement.dataset['refused']; });
const refuse = () => story.page.evaluate(() => { document.documentElement.dataset['refused'] = 'yes'; });

test('a package whose screen is left while the ledger is written is saved all the same', async () => {
  const { hands } = story;
  await act.makePackage(hands, her, rivera, 'a passphrase');
  const file = await hands.download(() => pressBoth('Save the package', `Back to ${her}`));
  await quickly();
  expect(file.bytes.length).toBeGreaterThan(1000);
  expect(await act.readConsent(hands, her, rivera)).toContain('It was handed out, one time.');
});

test('a copy whose screen is left while the ledger is written is printed all the same', async () => {
  await act.openConsent(story.hands, her, rivera);
  await pressBoth(`Print ${her}’s copy`, `Back to ${her}`);
  await story.page.waitForFunction(() => document.documentElement.dataset['printed']?.includes('What I said yes to'));
  await quickly();
  await story.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await story.page.locator('.printed-sheet').count()).toBe(0);
  expect(await act.readConsent(story.hands, her, rivera)).toMatch(/Printed .* It is in the ledger\./u);
});

test('the same file is saved again only once the vault has said that it may be', async () => {
  const { hands, page } = story;
  await act.releasePackage(hands, her, soto, 'a passphrase');
  let files = 0;
  page.on('download', () => { files += 1; });
  await page.evaluate(() => { document.documentElement.dataset['slow'] = 'yes'; });
  const again = hands.download(() => hands.press({ role: 'button', name: 'Save the same file again' }));
  await page.waitForTimeout(400);
  expect(files).toBe(0);
  expect((await again).bytes.length).toBeGreaterThan(1000);
  await quickly();
});

test('a taking back that is refused says so where it was asked, and over whatever screen is there by then', async () => {
  const { hands, page } = story;
  await refuse();
  await hands.press({ role: 'button', name: `${her} takes it back` });
  await pressBoth(`${her} said so`, 'Escape');
  await hands.waitFor({ role: 'alert', within: { role: 'dialog', name: `${her} takes it back` } });
  await page.evaluate(() => {
    [...document.querySelectorAll('button')].findLast((each) => each.textContent.trim().endsWith('said so'))!.click();
    history.back();
  });
  const told = { role: 'dialog', name: `Look at ${her}’s yes again` } as const;
  await hands.waitFor(told);
  expect(await hands.read(told)).toContain('could not be written down');
  await hands.press({ role: 'button', name: 'Understood' });
  await quickly();
  expect(await act.readConsent(hands, her, soto)).toContain('It was handed out, one time.');
});

test('the question of taking back stays until it is taken back; the page says so', async () => {
  const { hands } = story;
  await act.openConsent(hands, her, soto);
  await hands.press({ role: 'button', name: `${her} takes it back` });
  await pressBoth(`${her} said so`, 'Escape');
  expect(await story.page.locator('dialog[open]').count()).toBe(1);
  await hands.waitFor({ role: 'heading', name: `${her} took it back` });
  expect(await story.page.locator('dialog').count()).toBe(0);
  await quickly();
});
