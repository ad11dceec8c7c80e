import { ok, type Result } from '../../core/Result.ts';
import { codeNames } from '../../packs/codeNames.ts';
import { childEmblems } from '../../packs/emblems.ts';
import { childrenOf } from '../books/Shelf.ts';
import { randomBytes } from '../sodium.ts';
import { plainName } from './codeNameIsTaken.ts';
import { readDesk } from './Desk.ts';
import { markOfName } from './markOfName.ts';
import type { OpenVault } from './Room.ts';

/** A code name by chance, and a picture. */
export type SuggestedName = { readonly codeName: string; readonly emblem: string };

/**
 * A code name that no child here has, nor one who left, nor one of whom everything was destroyed; with the picture of its second word, or
 * one that few have. With every name there is in use, one that is.
 */
export function suggestCodeName({ ledger: { shelf: { state } } }: OpenVault): Promise<Result<SuggestedName>> {
  const gone = new Set(readDesk(state.desk).gone);
  const taken = new Set(childrenOf(state).map(({ card }) => plainName(card.codeName)));
  const isFree = (name: string) => !taken.has(plainName(name));
  const names = codeNames();
  const [never, once] = [names.filter((name) => isFree(name) && !gone.has(markOfName(name))), names.filter(isFree)];
  const from = [never, once, names].find((each) => each.length > 0) ?? names;
  const codeName = from[draw(from.length)] ?? '';
  return Promise.resolve(ok({ codeName, emblem: emblemFor(codeName, childrenOf(state).map(({ card }) => card.emblem)) }));
}

function emblemFor(codeName: string, used: readonly string[]): string {
  const last = codeName.split(' ').at(-1)?.toLowerCase();
  const own = childEmblems.find(({ id }) => id === last);
  if (own) return own.id;
  const counts = childEmblems.map(({ id }) => ({ id, count: used.filter((each) => each === id).length }));
  const least = Math.min(...counts.map(({ count }) => count));
  const few = counts.filter(({ count }) => count === least);
  return few[draw(few.length)]?.id ?? '';
}

/** A number from 0 to below a few thousand, by chance. */
function draw(below: number): number {
  const [one = 0, two = 0, three = 0] = randomBytes(3);
  return (one * 65_536 + two * 256 + three) % below;
}
