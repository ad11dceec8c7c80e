import type { Name, Role, Thing } from '../Hands.ts';

/** A thing as it crosses into a page: plain data. */
export type PlainThing = { readonly role: Role; readonly name?: PlainName; readonly within?: PlainThing; readonly nth?: number };

type PlainName = { readonly exactly: string } | { readonly pattern: string; readonly flags: string };

export function toPlain({ name, within, ...thing }: Thing): PlainThing {
  return { ...thing, ...(name !== undefined && { name: nameToPlain(name) }), ...(within && { within: toPlain(within) }) };
}

function nameToPlain(name: Name): PlainName {
  return typeof name === 'string' ? { exactly: name } : { pattern: name.source, flags: name.flags };
}

/** Whether a thing of this accessible name is meant. */
export function isMeant(asked: PlainName, name: string): boolean {
  return 'exactly' in asked ? asked.exactly.replace(/\s+/gu, ' ').trim() === name : new RegExp(asked.pattern, asked.flags).test(name);
}
