import type { VaultId } from '../../core/Id.ts';
import { isPractice, practicePassphrase } from '../../core/practice.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { u32At, utf8 } from '../seal/bytes.ts';
import { randomBytes } from '../sodium.ts';

/** A passphrase of one's own has at least this many characters (code points); its strength is judged on the page. */
export const leastCharacters = 15;

/** The bytes a passphrase is stretched from: NFKC, one space between words, none around, UTF-8. */
export function passphraseBytes(passphrase: string): Uint8Array {
  return utf8(tidy(passphrase));
}

export type PassphraseProblem = ProblemOf<'passphraseTooShort' | 'passphraseOfPractice'>;

/** Whether it may be the passphrase of this vault, null for one that is no practice: long enough, and none that everybody knows. */
export function mayOpen(vault: VaultId | null, passphrase: string): Result<null, PassphraseProblem> {
  const isKnown = tidy(passphrase).toLowerCase() === practicePassphrase;
  if (isKnown && (vault === null || !isPractice(vault))) return fail({ type: 'passphraseOfPractice' });
  const length = [...tidy(passphrase)].length;
  return length < leastCharacters ? fail({ type: 'passphraseTooShort', least: leastCharacters }) : ok(null);
}

/** Words drawn evenly from the list: five of 7776 are 64.6 bits. */
export function drawPassphrase(words: readonly string[], count = 5): readonly string[] {
  return Array.from({ length: count }, () => words[evenly(words.length)] ?? '');
}

function tidy(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}

function evenly(below: number): number {
  if (below < 1) throw new Error('nothing to draw from');
  const even = 2 ** 32 - (2 ** 32 % below);
  for (;;) {
    const drawn = u32At(randomBytes(4), 0);
    if (drawn < even) return drawn % below;
  }
}
