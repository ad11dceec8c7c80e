import { mkdir, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Worker } from 'playwright-core';
import { inject } from 'vitest';
import { createVault, lock, unlock, type VaultSecrets } from './acts/door.ts';
import { copyProfile, newTablet } from './browser.ts';
import type { Hands } from './Hands.ts';
import { openStory, type Story, type StoryOptions } from './openStory.ts';
import { playwrightHands } from './playwrightHands.ts';

/** A profile with a locked vault on it, made by hand once for all the stories of a run that begin after that. */
interface VaultOnTablet extends VaultSecrets {
  readonly profile: string;
}

export type StoryWithVault = Story & { readonly vault: VaultSecrets };

/** A tablet with such a vault, at its door. */
export async function openWithVault(options: StoryOptions = {}): Promise<StoryWithVault> {
  const { profile, ...vault } = await vaultOnTablet();
  return Object.assign(await openStory(inject('address'), { ...options, from: profile }), { vault });
}

/** A tablet that has loaded the app once and has no vault, for a story that is not about a first load. */
export async function openWithApp(options: StoryOptions = {}): Promise<Story> {
  return openStory(inject('address'), { ...options, from: await appOnTablet() });
}

/** Through the door. Gives what opens the vault, as `createVault` does. */
export async function enter({ hands, vault }: { readonly hands: Hands; readonly vault: VaultSecrets }): Promise<VaultSecrets> {
  await unlock(hands, vault.passphrase);
  return vault;
}

async function vaultOnTablet(): Promise<VaultOnTablet> {
  const { profile, told } = await madeOnce('vault', async (page) => {
    page.workers().forEach(slowDown);
    page.on('worker', slowDown);
    const hands = playwrightHands(page);
    const vault = await createVault(hands);
    await lock(hands);
    return vault;
  }, await appOnTablet());
  return { profile, ...told };
}

// [Note: a slow tablet's vault] Its passphrase is stretched as far as a slow tablet bears: each unlocking of each story waits for it.
function slowDown(worker: Worker): void {
  const slower = (): void => {
    const now = performance.now.bind(performance);
    performance.now = () => now() * 8;
  };
  void worker.evaluate(slower).catch(() => undefined);
}

async function appOnTablet(): Promise<string> {
  const { profile } = await madeOnce('app', async (page) => { await page.getByRole('heading', { name: 'Make your vault' }).waitFor(); });
  return profile;
}

/** A profile that was closed after this was done on the app's page. */
interface Made<Told> {
  readonly profile: string;
  readonly told: Told;
}

/** Makes a profile where no story of the run has before. Rejects when whoever makes it takes longer than a minute. */
async function madeOnce<Told>(name: string, work: (page: Page) => Promise<Told>, from?: string): Promise<Made<Told>> {
  const kept = join(`${inject('built')}-tablet`, name);
  await mkdir(kept, { recursive: true });
  const profile = join(kept, 'profile');
  const file = join(kept, 'told.json');
  if (await isFirst(join(kept, 'taken'))) await make({ profile, file, from }, work);
  for (let tries = 0; tries < 600; tries += 1) {
    if (await stat(file).catch(() => null)) return { profile, told: JSON.parse(await readFile(file, 'utf8')) as Told };
    await pause(100);
  }
  throw new Error(`the tablet that stories begin with was not made: ${name}`);
}

async function isFirst(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx')).close();
    return true;
  } catch {
    return false;
  }
}

type Kept = { readonly profile: string; readonly file: string; readonly from: string | undefined };

async function make<Told>({ profile, file, from }: Kept, work: (page: Page) => Promise<Told>): Promise<void> {
  const tablet = await newTablet(from);
  try {
    const browser = await tablet.open({ reducedMotion: 'reduce' });
    const page = browser.pages()[0] ?? await browser.newPage();
    await page.goto(inject('address'));
    const told = await work(page);
    await browser.close();
    await copyProfile(tablet.profile, profile);
    await writeFile(`${file}.new`, JSON.stringify(told ?? null));
    await rename(`${file}.new`, file);
  } finally {
    await tablet.throwAway();
  }
}
