import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hands, Thing } from '../Hands.ts';
import type * as page from '../inPage/page.ts';
import { toPlain } from '../inPage/PlainThing.ts';
import { told } from '../told.ts';
import { bundlePage } from './bundlePage.ts';
import { onKeyboard, strokesFor, strokesOf } from './keys.ts';
import { idOf, type ElementPassed, type WebDriver } from './WebDriver.ts';

type Page = typeof page;
type Verb = keyof Page;

const often = 30;

/** Hands over a browser that is driven by WebDriver. patience: how many milliseconds a thing may take to come. */
export async function webDriverHands(driver: WebDriver, patience = 20_000): Promise<Hands> {
  const script = await bundlePage();
  let ahead = 0;
  const inPage = async <V extends Verb>(verb: V, ...args: unknown[]): Promise<Awaited<ReturnType<Page[V]>>> =>
    await driver.ask('ExecuteScript', { script: `${script}\nhands.keepTime(${ahead});\nreturn hands.${verb}(...arguments);`, args }) as Awaited<ReturnType<Page[V]>>;
  const until = <T>(thing: Thing, look: () => Promise<T | null | false>): Promise<T> => patiently(look, patience, async (reason) => {
    const screen = await inPage('tellScreen').catch(() => 'nothing');
    return new Error(`${told(thing)}: ${reason}\non screen:\n${screen.slice(0, 3000)}`);
  });
  const atOnce = <V extends Verb>(verb: V, thing: Thing) => patiently(async () => ({ found: await inPage(verb, toPlain(thing)) }), 1000, (reason) => new Error(`${told(thing)}: ${reason}`));
  const press = async (thing: Thing): Promise<true | null> => {
    const aimed = await inPage('aimAt', toPlain(thing)) as ElementPassed | null;
    if (aimed === null) return null;
    await driver.ask('ElementClick', { id: idOf(aimed) });
    return true;
  };
  return {
    press: async (thing) => { await until(thing, () => press(thing)); },
    fill: async (thing, text) => { await until(thing, () => inPage('fill', toPlain(thing), text)); },
    type: async (text) => { await driver.ask('PerformActions', onKeyboard(strokesFor(text))); },
    key: async (chord) => { await driver.ask('PerformActions', onKeyboard(strokesOf(chord))); },
    choose: async (thing, label) => { await until(thing, () => inPage('choose', toPlain(thing), label)); },
    optionsOf: (thing) => until(thing, () => inPage('optionsOf', toPlain(thing))),
    give: async (thing, { name, bytes }) => {
      await until(thing, () => inPage('give', toPlain(thing), { name, base64: Buffer.from(bytes).toString('base64') }));
    },
    read: async (thing) => (await until(thing, async () => asFound(await inPage('read', toPlain(thing))))).found,
    readAll: async (thing) => (await atOnce('readAll', thing)).found as readonly string[],
    sees: async (thing) => (await atOnce('sees', thing)).found as boolean,
    canPress: async (thing) => (await atOnce('canPress', thing)).found as boolean,
    isOn: async (thing) => (await until(thing, async () => asFound(await inPage('isOn', toPlain(thing))))).found,
    waitFor: async (thing) => { await until(thing, () => inPage('sees', toPlain(thing))); },
    waitUntilGone: async (thing) => { await until(thing, async () => !(await inPage('sees', toPlain(thing)))); },
    focused: () => inPage('focusedText'),
    goTo: async (address) => { await driver.ask('Navigate', { url: address }); },
    reload: async () => { await driver.ask('Refresh'); },
    goBack: async () => { await driver.ask('Back'); },
    download: (act) => download(driver.downloads, act, patience),
    screenshot: async (file) => { await writeFile(file, Buffer.from(String(await driver.ask('TakeScreenshot')), 'base64')); },
    resize: (size) => resize(driver, size),
    moveTime: async (milliseconds) => {
      ahead = milliseconds;
      await inPage('sees', { role: 'main' });
    },
    network: async (on) => {
      if (!driver.cutOff) throw new Error('this engine cannot be cut off by its driver: stop its host instead');
      await driver.cutOff(!on);
    },
  };
}

function asFound<T>(value: T | null): { readonly found: T } | null {
  return value === null ? null : { found: value };
}

/** What `look` gives once it gives something. What goes wrong in between, as where a page is just being left, is tried again too. */
async function patiently<T>(look: () => Promise<T | null | false>, patience: number, otherwise: (reason: string) => Error | Promise<Error>): Promise<T> {
  const end = Date.now() + patience;
  for (let reason = 'it never came'; ;) {
    try {
      const found = await look();
      if (found !== null && found !== false) return found;
    } catch (error) {
      reason = error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error);
    }
    if (Date.now() > end) throw await otherwise(reason);
    await pause(often);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

async function download(folder: string, act: () => Promise<void>, patience: number): ReturnType<Hands['download']> {
  await act();
  const name = await patiently(() => wholeFileIn(folder), patience, () => new Error('no download came'));
  const bytes = new Uint8Array(await readFile(join(folder, name)));
  await rm(join(folder, name));
  return { name, bytes };
}

/** The file's name, once nothing in the folder grows any more. */
async function wholeFileIn(folder: string): Promise<string | null> {
  const [before, names] = await sizesIn(folder);
  await pause(200);
  const [after] = await sizesIn(folder);
  const [name] = names;
  return name !== undefined && names.length === 1 && before === after && !/\.(part|wkdownload)$/u.test(name) ? name : null;
}

async function sizesIn(folder: string): Promise<readonly [sizes: string, names: readonly string[]]> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return [JSON.stringify([names, sizes]), sizes.every((size) => size > 0) ? names : []];
}

/** The page's own size, not the window's around it. */
async function resize(driver: WebDriver, { width, height }: { readonly width: number; readonly height: number }): Promise<void> {
  const measure = async () => await driver.ask('ExecuteScript', { script: 'return [innerWidth, innerHeight, outerWidth, outerHeight]', args: [] }) as [number, number, number, number];
  for (let tries = 0; tries < 20; tries += 1) {
    const [inner, innerHigh, outer, outerHigh] = await measure();
    if (inner === width && innerHigh === height) return;
    await driver.ask('SetWindowRect', { width: width + outer - inner, height: height + outerHigh - innerHigh });
    await pause(100);
  }
  const [inner, innerHigh] = await measure();
  throw new Error(`this engine cannot be ${width} by ${height}: its window came to ${inner} by ${innerHigh}`);
}
