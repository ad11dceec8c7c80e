import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { newTablet, type Tablet } from '../../story/browser.ts';
import * as act from '../../story/driver.ts';
import type { Hands } from '../../story/Hands.ts';
import { readKeyFiles } from '../../story/keyFiles.ts';
import { playwrightHands } from '../../story/playwrightHands.ts';
import { asPeopleStart } from '../asPeopleStart.ts';
import { draw } from '../draw.ts';
import { vaultKeys } from './vaultKeys.ts';

const patience = 120_000;
export const her = 'Quiet Heron';

/** A tablet with a vault in it, whose notes were typed in a browser that is closed. */
export type WrittenTablet = {
  readonly tablet: Tablet;
  readonly secrets: act.VaultSecrets;
  /** What a browser that opens them shows. */
  readonly notes: readonly { readonly title: string; readonly text: string }[];
  readonly keys: Awaited<ReturnType<typeof vaultKeys>>;
};

export async function writeTablet(address: string): Promise<WrittenTablet> {
  const tablet = await newTablet();
  const { browser, page, hands } = await openOn(tablet, address);
  const secrets = await act.createVault(hands, { passphrase: `${draw()} ${draw()}` });
  await act.setFacility(hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR' });
  await act.addChild(hands, { codeName: her, ages: '10 to 13', language: 'English' });
  const notes = ['First hour', 'Second hour', 'Third hour'].map((title) => ({ title, text: Array.from({ length: 12 }, draw).join(' ') }));
  for (const note of notes) await act.writePrivateNote(hands, her, note);
  const [file = []] = Object.values(await readKeyFiles(page));
  await browser.close();
  return { tablet, secrets, notes, keys: await vaultKeys(Uint8Array.from(file), secrets) };
}

export type OpenTablet = { readonly browser: BrowserContext; readonly page: Page; readonly hands: Hands };

export async function openOn(tablet: Tablet, address: string): Promise<OpenTablet> {
  const browser = await tablet.open({ without: asPeopleStart });
  const page = browser.pages()[0] ?? await browser.newPage();
  await page.goto(address);
  return { browser, page, hands: playwrightHands(page, patience) };
}

/** Unlocks and opens each note. What is read stays in the page, and only its hash comes out: reading it for the driver would copy it. */
export async function showNotes({ page, hands }: OpenTablet, { secrets, notes }: WrittenTablet): Promise<void> {
  await act.unlock(hands, secrets.passphrase);
  for (const { title, text } of notes) {
    await act.openChild(hands, her);
    await hands.press({ role: 'button', name: act.beginningWith(title), within: { role: 'list', name: 'Private notes' } });
    await hands.waitFor({ role: 'button', name: 'Add to this note' });
    const shown = await page.evaluate(hashWords);
    if (!shown.includes(hashOf(text))) throw new Error(`${title} was not shown`);
    await act.leaveWriter(hands, her);
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The hash of each paragraph of the note in sight. Runs in the page. */
function hashWords(): Promise<readonly string[]> {
  const paragraphs = (document.querySelector('article') ?? document.body).innerText.split('\n');
  return Promise.all(paragraphs.map(async (words) => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words.trim()));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }));
}
