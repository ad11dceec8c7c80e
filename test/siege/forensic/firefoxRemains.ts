import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Result } from '../../../src/core/Result.ts';
import { killProcess, untilEnded } from '../../story/killProcess.ts';
import { playwrightHands } from '../../story/playwrightHands.ts';
import { draw } from '../draw.ts';
import { firefoxDevice, newFirefoxProfile } from '../firefoxDevice.ts';
import { typing } from '../typing.ts';
import { crashFirefox, firefoxOn } from './firefoxProcesses.ts';
import { launchFirefox } from './launchFirefox.ts';
import { plant } from './plant.ts';
import { streamsIn } from './streamsIn.ts';
import type { Addresses, Ending, PassphraseChanged, Remains, Shredded } from './Remains.ts';

// A siege may share its machine with others.
const patience = 120_000;

/** A new profile of Firefox. */
export async function firefoxRemains(): Promise<Remains> {
  const profile = await newFirefoxProfile();
  return {
    profile, movesTime: false,
    throwAway: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
    open: async (address) => {
      const browser = await launchFirefox(profile);
      const page = await browser.newPage();
      await page.goto(address, { timeout: patience });
      return {
        hands: typing(playwrightHands(page, patience)),
        plant: (words) => page.evaluate(plant, words),
        end: (how) => endDriven(profile, browser, how),
      };
    },
    forgetCrash: () => Promise.resolve(),
    wroteField: (text) => isInSession(profile, text),
    changePassphrase: (at, how) => changePassphrase(profile, at, how),
    shredChild: (at, how) => shredChild(profile, at, how),
  };
}

/** Without the driver, which closes a page before it closes the browser, so that nothing of it is kept. */
async function endDriven(profile: string, browser: BrowserContext, how: Ending): Promise<void> {
  const owner = await firefoxOn(profile);
  await endings[how](owner);
  await killProcess(owner);
  await browser.close().catch(() => undefined);
}

/** By the vault itself, with no screen and in a browser that nobody drives ([Note: Firefox without a driver]). */
async function changePassphrase(profile: string, { siegePage }: Addresses, how: Ending): Promise<PassphraseChanged> {
  const browser = await (await firefoxDevice(profile)).open();
  const { page, vault } = await browser.openPage(siegePage);
  const [current, next] = [`${draw()} ${draw()}`, `${draw()} ${draw()}`];
  await page.startVault();
  const { words, ask } = must(await vault.makeVault({ label: 'Lamp', emblem: 'lamp', passphrase: current }));
  must(await vault.confirmWords(ask.map((place) => ({ place, word: words[place] ?? '' }))));
  must(await vault.drawShares({ current, holders: ['Ms. Oak', 'Mr. Elm', 'Dr. Ash'] }));
  for (const number of [1, 2, 3]) {
    const { words: told, ask: asked } = must(await vault.tellShare(number));
    must(await vault.confirmShare({ number, answers: asked.map((place) => ({ place, word: told[place] ?? '' })) }));
  }
  const before = await page.keyFiles();
  must(await vault.changePassphrase({ current, next }));
  must(await vault.dropShares({ current: next }));
  const after = await page.keyFiles();
  const owner = await firefoxOn(profile);
  await endings[how](owner);
  await browser.kill();
  return { before, after };
}

async function shredChild(profile: string, { siegePage }: Addresses, how: Ending): Promise<Shredded> {
  const browser = await (await firefoxDevice(profile)).open();
  const { page, vault } = await browser.openPage(siegePage);
    const typed = { codeName: draw(), note: draw(), draft: draw(), progressNote: draw() };
  await page.startVault();
  const { words, ask } = must(await vault.makeVault({ label: 'Lamp', emblem: 'lamp', passphrase: `${draw()} ${draw()}` }));
  must(await vault.confirmWords(ask.map((place) => ({ place, word: words[place] ?? '' }))));
  const card = { emblem: 'kite', band: 'A', language: 'en', interpreter: false } as const;
  must(await vault.addChild({ ...card, codeName: draw() }));
  const { id } = must(await vault.addChild({ ...card, codeName: typed.codeName }));
  must(await vault.addNote(id, { title: 'A walk', text: typed.note }));
  must(await vault.addRecord(id, { kind: 'progress', form: 'free', text: typed.progressNote }));
  must(await vault.saveDraft({ child: id, slot: { wing: 'private', of: 'note' }, body: JSON.stringify(typed.draft) }));
  const before = await page.keyFiles();
  must(await vault.shredChild(id, typed.codeName));
  const after = await page.keyFiles();
  const owner = await firefoxOn(profile);
  await endings[how](owner);
  await browser.kill();
  return { before, after, words, typed };
}

const endings: Readonly<Record<Ending, (owner: number) => Promise<void>>> = {
  quit: async (owner) => {
    process.kill(owner, 'SIGTERM');
    await untilEnded(owner);
  },
  kill: killProcess,
  crash: crashFirefox,
};

async function isInSession(profile: string, text: string): Promise<boolean> {
  const folder = join(profile, 'sessionstore-backups');
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)).catch(() => Buffer.alloc(0))));
  return files.some((file) => [...streamsIn(file)].some(({ bytes }) => Buffer.from(bytes).includes(text)));
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.type);
  return result.value;
}
