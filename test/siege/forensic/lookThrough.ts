import { readdir } from 'node:fs/promises';
import * as act from '../../story/driver.ts';
import { draw } from '../draw.ts';
import { windowsOf, type Canaries } from '../searchFor.ts';
import { plantPacked } from './plantPacked.ts';
import type { Ending, Remains } from './Remains.ts';
import { searchProfile } from './searchProfile.ts';
import { canariesOf, drawDay, liveDay } from './wholeDay.ts';

// Longer than a browser takes to tell its own process what stands in fields and to write it down, on a machine that it shares.
const browserWrites = 45_000;

/** What was looked for in a profile, by name, and what of it lay there, with the places. */
export type Search = { readonly asked: readonly string[]; readonly found: Readonly<Record<string, readonly string[]>> };

/** A whole day on a new profile, ended in the middle of a note, and the profile looked through. */
export async function afterDay(remains: Remains, address: string, ending: Ending): Promise<Search> {
  const day = await drawDay();
  const { hands, end } = await remains.open(address);
  const made = await liveDay(hands, day, { movesTime: remains.movesTime });
  await hands.press({ role: 'textbox', name: 'Private note' });
  await hands.type(day.lastWords);
  await act.pause(browserWrites);
  await end(ending);
  return lookFor(remains, canariesOf(day, made));
}

/** The same search for what was kept in the open on that profile before the same ending, and for what was put there packed. */
export async function afterPlanting(remains: Remains, address: string, ending: Ending): Promise<Search> {
  const inBrowser = await plantIn(remains, address, ending);
  const all = { ...inBrowser, ...await plantPacked(remains.profile) };
  return lookFor(remains, Object.fromEntries(Object.entries(all).map(([name, word]) => [name, windowsOf(word)])));
}

// Firefox writes down what stands in fields at most of its starts, and at some never, whatever is done there.
const mostTries = 8;

async function plantIn(remains: Remains, address: string, ending: Ending): Promise<Readonly<Record<string, string>>> {
  for (let tries = 1; ; tries += 1) {
    await remains.forgetCrash();
    const { hands, plant, end } = await remains.open(address);
    const inBrowser = { localStorage: draw(), database: draw(), privateFile: draw(), cachedAnswer: draw(), historyState: draw() };
    const field = draw();
    // A page that comes up writes its own number over what the history says.
    await hands.waitFor({ role: 'heading' });
    await plant(inBrowser);
    await hands.fill({ role: 'textbox', name: 'Planted' }, field);
    await act.pause(browserWrites);
    const isWritten = await remains.wroteField(field);
    await end(ending);
    if (isWritten || tries === mostTries) return { ...inBrowser, field };
  }
}

async function lookFor({ profile }: Remains, canaries: Canaries): Promise<Search> {
  return { asked: Object.keys(canaries), found: await searchProfile(profile, canaries) };
}

/** How many dumps of crashes lie in the profile. */
export async function countDumps({ profile }: Remains): Promise<number> {
  return (await readdir(profile, { recursive: true })).filter((path) => path.endsWith('.dmp')).length;
}
