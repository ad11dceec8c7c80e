import type { Thing } from './Hands.ts';

/** A thing in words, for the message of a story that stopped. */
export function told(thing: Thing): string {
  const name = thing.name === undefined ? '' : ` "${String(thing.name)}"`;
  return `${thing.role}${name}${thing.nth === undefined ? '' : ` (${thing.nth})`}${thing.within ? ` in ${told(thing.within)}` : ''}`;
}
