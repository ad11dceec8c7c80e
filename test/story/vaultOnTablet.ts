import { mkdir, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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
  const { profile, ...vault } = await vaultOnTablet(inject('address'), `${inject('built')}-tablet`);
  return Object.assign(await openStory(inject('address'), { ...options, from: profile }), { vault });
}

/** Through the door. Gives what opens the vault, as `createVault` does. */
export async function enter({ hands, vault }: { readonly hands: Hands; readonly vault: VaultSecrets }): Promise<VaultSecrets> {
  await unlock(hands, vault.passphrase);
  return vault;
}

/** Makes it where no story before has. kept: a folder of this run's own. Rejects when whoever makes it takes longer than a minute. */
async function vaultOnTablet(address: string, kept: string): Promise<VaultOnTablet> {
  await mkdir(kept, { recursive: true });
  const secrets = join(kept, 'secrets.json');
  if (await isFirst(join(kept, 'taken'))) await make(address, kept, secrets);
  for (let tries = 0; tries < 600; tries += 1) {
    if (await stat(secrets).catch(() => null)) return { profile: join(kept, 'profile'), ...JSON.parse(await readFile(secrets, 'utf8')) as VaultSecrets };
    await pause(100);
  }
  throw new Error('the vault that stories begin with was not made');
}

async function isFirst(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx')).close();
    return true;
  } catch {
    return false;
  }
}

async function make(address: string, kept: string, secrets: string): Promise<void> {
  const tablet = await newTablet();
  try {
    const browser = await tablet.open({ reducedMotion: 'reduce' });
    const hands = playwrightHands(browser.pages()[0] ?? await browser.newPage());
    await hands.goTo(address);
    const vault = await createVault(hands);
    await lock(hands);
    await browser.close();
    await copyProfile(tablet.profile, join(kept, 'profile'));
    await writeFile(`${secrets}.new`, JSON.stringify(vault));
    await rename(`${secrets}.new`, secrets);
  } finally {
    await tablet.throwAway();
  }
}
