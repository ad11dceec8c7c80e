import { mostBytes } from '../seal/kinds.ts';
import type { KeyFileBody } from './KeyFileBody.ts';

/**
 * Whether a body fits into a key file, with `seals` keys to seal with where there are so many now: some 2,700 children with two each.
 * Counted, every number at its longest, and not written: what is written holds keys.
 */
export function fitsKeyFile({ shelf, ledger, desk, children }: KeyFileBody, seals: (now: number) => number = (now) => now): boolean {
  let longest = headBytes;
  for (const { seals: { length } } of [shelf, ledger, desk]) longest += seals(length) * keyBytes;
  for (const { private: notes, record } of children) {
    longest += childBytes + (seals(notes.seals.length) + seals(record.seals.length)) * sealedKeyBytes;
  }
  return longest <= mostBytes('keyFileBody');
}

const generationBytes = String(0xffffffff).length;
const keyBytes = '{"generation":,"key":""},'.length + generationBytes + 43;
const sealedKeyBytes = '{"generation":,"sealed":""},'.length + generationBytes + 203;
/** A child without what she seals with: her id, `since`, and the keys of her rows. */
const childBytes = '{"child":"","private":{"rows":,"seals":[]},"record":{"rows":,"seals":[]},"since":},'.length + 32 + generationBytes + 2 * sealedKeyBytes;
/** Everything else: a few names, ids and keys. */
const headBytes = 2048;
