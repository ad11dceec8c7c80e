import type { namedInSight } from '../inPage/tellScreen.ts';
import { bundlePage } from './bundlePage.ts';
import { idOf, type ElementPassed, type WebDriver } from './WebDriver.ts';

/** otherwise: a line a thing that the engine itself calls otherwise. */
export type OwnNames = { readonly things: number; readonly otherwise: readonly string[] };

type Named = Omit<ReturnType<typeof namedInSight>[number], 'element'> & { readonly element: ElementPassed };

/** Holds what the adapter calls each named thing in sight against what the engine itself tells a screen reader. */
export async function ownNames(driver: WebDriver): Promise<OwnNames> {
  const named = await driver.ask('ExecuteScript', { script: `${await bundlePage()}\nreturn hands.namedInSight();`, args: [] }) as readonly Named[];
  const otherwise: string[] = [];
  for (const { element, role, isBare, name } of named) {
    const ownRole = await driver.ask('GetComputedRole', { id: idOf(element) });
    const ownName = String(await driver.ask('GetComputedLabel', { id: idOf(element) })).replace(/\s+/gu, ' ').trim();
    if ((ownRole !== role && !isBare) || ownName !== name) otherwise.push(`${role} "${name}" is ${String(ownRole)} "${ownName}"`);
  }
  return { things: named.length, otherwise };
}
