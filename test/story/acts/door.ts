import type { Hands, Thing } from '../Hands.ts';
import { until } from './until.ts';

const places: Thing = { role: 'navigation', name: 'Places' };
const restingTablet: Thing = { role: 'button', name: 'I am the adult: unlock' };
const ownField: Thing = { role: 'textbox', name: 'Your own passphrase' };
const ofMyOwn: Thing = { role: 'button', name: 'Use a passphrase of my own' };
const passphraseField: Thing = { role: 'textbox', name: /^Passphrase for / };

/** What opens a vault, as she wrote it down at its making. */
export type VaultSecrets = { readonly passphrase: string; readonly words: readonly string[] };

export type VaultAsked = { readonly picture?: string; readonly passphrase?: string };

export async function openApp(hands: Hands, address: string): Promise<void> {
  await hands.goTo(address);
  await hands.waitFor({ role: 'heading' });
}

/** From an empty tablet to the first screen inside. Without a passphrase of her own she takes the five words she is offered. */
export async function createVault(hands: Hands, vault: VaultAsked = {}): Promise<VaultSecrets> {
  const { passphrase, words } = await makeVaultUpToWords(hands, vault);
  await answerWords(hands, words);
  await hands.press({ role: 'button', name: 'Open my vault' });
  await hands.waitFor(places);
  return { passphrase, words };
}

/** The same up to the words that are asked back. */
export async function makeVaultUpToWords(hands: Hands, vault: VaultAsked = {}): Promise<VaultSecrets> {
  const passphrase = await askForVault(hands, vault);
  const words = await readRecoveryWords(hands);
  await hands.press({ role: 'button', name: 'I have written them down' });
  return { passphrase, words };
}

/** Chooses picture and passphrase and asks for the vault, whatever comes of it. Gives the passphrase. */
export async function askForVault(hands: Hands, vault: VaultAsked = {}): Promise<string> {
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
  if (vault.picture) await hands.press({ role: 'radio', name: vault.picture });
  const passphrase = await chooseNewPassphrase(hands, vault.passphrase);
  await hands.press({ role: 'button', name: 'Make my vault' });
  return passphrase;
}

/** The five drawn words, or one of her own typed twice; and leaves the rest to who calls. */
export async function chooseNewPassphrase(hands: Hands, own?: string): Promise<string> {
  return own === undefined ? takeDrawnWords(hands) : typeOwnPassphrase(hands, own);
}

async function takeDrawnWords(hands: Hands): Promise<string> {
  const item: Thing = { role: 'listitem', within: { role: 'list', name: 'Your five words' } };
  await hands.waitFor(item);
  const passphrase = (await hands.readAll(item)).join(' ');
  await hands.press({ role: 'button', name: 'Type them once' });
  await hands.fill({ role: 'textbox', name: 'Your five words' }, passphrase);
  return passphrase;
}

/** Types a passphrase of one's own twice, and leaves the making to who calls. */
export async function typeOwnPassphrase(hands: Hands, passphrase: string, again = passphrase): Promise<string> {
  if (await eitherOf(hands, ownField, ofMyOwn) === ofMyOwn) await hands.press(ofMyOwn);
  await hands.fill(ownField, passphrase);
  await hands.fill({ role: 'textbox', name: 'The same once more' }, again);
  return passphrase;
}

/** The 24 words as they are shown. */
export async function readRecoveryWords(hands: Hands): Promise<readonly string[]> {
  const item: Thing = { role: 'listitem', within: { role: 'list', name: 'Your 24 recovery words' } };
  await hands.waitFor(item);
  return (await hands.readAll(item)).map((line) => /[a-z]+/.exec(line)?.[0] ?? '');
}

/** Types the words that are asked back, and has them checked. */
export async function answerWords(hands: Hands, words: readonly string[]): Promise<void> {
  await hands.waitFor({ role: 'textbox', name: /^Word \d+$/ });
  for (const [place, word] of words.entries()) {
    const asked: Thing = { role: 'textbox', name: `Word ${place + 1}` };
    if (await hands.sees(asked)) await hands.fill(asked, word);
  }
  await hands.press({ role: 'button', name: 'Check the words' });
}

/** Opens the vault, from the door or from a tablet that rests, and gives what is told of the time since. */
export async function unlock(hands: Hands, passphrase: string): Promise<string> {
  await typePassphrase(hands, passphrase);
  return readSinceLastHere(hands);
}

/** A try that must fail. Gives the sentence that is said. */
export async function failToUnlock(hands: Hands, passphrase: string): Promise<string> {
  await typePassphrase(hands, passphrase);
  return saidOnceIn(hands, { role: 'button', name: 'Unlock' });
}

/** What is said once a thing that takes its time has come to nothing, and can be pressed again. It may begin a moment after the press. */
export async function saidOnceIn(hands: Hands, again: Thing): Promise<string> {
  return until(async () => {
    const said = (await readSaid(hands)).join(' ');
    const isUnderWay = await hands.sees({ role: 'progressbar' });
    return said !== '' && !isUnderWay && await hands.sees(again) ? (await readSaid(hands)).join(' ') : undefined;
  }, () => 'nothing was said');
}

async function typePassphrase(hands: Hands, passphrase: string): Promise<void> {
  await goToDoor(hands);
  await hands.fill(passphraseField, passphrase);
  await hands.press({ role: 'button', name: 'Unlock' });
}

/** To the lock, past a tablet that rests with an errand out. */
export async function goToDoor(hands: Hands): Promise<void> {
  const found = await eitherOf(hands, restingTablet, { role: 'heading', name: /^Open / });
  if (found === restingTablet) await hands.press(restingTablet);
  await hands.waitFor({ role: 'heading', name: /^Open / });
}

export async function unlockWithWords(hands: Hands, words: readonly string[]): Promise<string> {
  await goToDoor(hands);
  await hands.press({ role: 'button', name: 'Use the recovery words instead' });
  for (const [place, word] of words.entries()) await hands.fill({ role: 'textbox', name: `Word ${place + 1}` }, word);
  await hands.press({ role: 'button', name: 'Unlock' });
  return readSinceLastHere(hands);
}

async function readSinceLastHere(hands: Hands): Promise<string> {
  await hands.waitFor(places);
  return hands.read({ role: 'region', name: 'Since you were last here' });
}

/** Of the one vault, or of several. */
const lockedDoor: Thing = { role: 'heading', name: /^(?:Open your vault|Which vault is yours\?)$/ };
const lockNow: Thing = { role: 'button', name: 'Lock now' };

/** One tap from everywhere, and past a backup that is offered on the cover. Ends at the door. */
export async function lock(hands: Hands): Promise<void> {
  await hands.press({ role: 'button', name: 'Lock' });
  if (await eitherOf(hands, lockedDoor, lockNow) === lockNow) await hands.press(lockNow);
  await hands.waitFor(lockedDoor);
}

/** The first of these that comes into sight. */
export async function eitherOf(hands: Hands, ...things: readonly Thing[]): Promise<Thing> {
  return until(async () => {
    for (const thing of things) if (await hands.sees(thing)) return thing;
    return undefined;
  }, () => `none of these came: ${JSON.stringify(things, (_, value: unknown) => (value instanceof RegExp ? String(value) : value))}`);
}

/** Waits until the app says this, aloud or in sight, and gives the whole of what it says there. */
export async function untilSaid(hands: Hands, words: string): Promise<string> {
  return until(
    async () => (await readSaid(hands)).find((each) => each.includes(words)),
    async () => `it never said "${words}" but: ${(await readSaid(hands)).join(' | ')}`,
  );
}

/** Waits until these words stand on the page. */
export async function untilThere(hands: Hands, words: string): Promise<void> {
  await until(async () => (await hands.read({ role: 'main' })).includes(words) || undefined, () => `"${words}" never stood on the page`);
}

/** What the app has said: every alert and every status that is not empty. */
export async function readSaid(hands: Hands): Promise<readonly string[]> {
  const said = [...await hands.readAll({ role: 'alert' }), ...await hands.readAll({ role: 'status' })];
  return said.filter((each) => each !== '');
}
