import type { Hands } from '../Hands.ts';

/** Moves the focus on until it is on what bears the name, and works it with a key where one is given. */
export async function reachByKeys(hands: Hands, name: string | RegExp, key?: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    const here = (await hands.focused()).trim();
    if (typeof name === 'string' ? here === name : name.test(here)) return key === undefined ? undefined : hands.key(key);
    passed.push(here);
    await hands.key('Tab');
  }
  throw new Error(`keys never came to ${String(name)}, only to: ${[...new Set(passed)].join(' | ')}`);
}
