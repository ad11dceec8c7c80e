import type { Hands } from '../Hands.ts';
import { pause } from './until.ts';

/**
 * Moves the focus on until it is on what bears the name, and works it with a key where one is given. What is still on its way to the
 * screen is come to in another round.
 */
export async function reachByKeys(hands: Hands, name: string | RegExp, key?: string): Promise<void> {
  const passed = new Set<string>();
  for (let step = 0; step < 400; step += 1) {
    const here = (await hands.focused()).trim();
    if (typeof name === 'string' ? here === name : name.test(here)) return key === undefined ? undefined : hands.key(key);
    passed.add(here);
    await hands.key('Tab');
    if (step % 40 === 39) await pause(500);
  }
  throw new Error(`keys never came to ${String(name)}, only to: ${[...passed].join(' | ')}`);
}
