import { plainName } from './codeNameIsTaken.ts';

/**
 * One of 64 numbers a code name comes to, whatever its capitals. [Note: a name that is gone] A destroyed child's code name may still stand on
 * paper, so it is not suggested again; nor may it be read from what stays. Of the names there are to suggest some forty come to
 * each number: it keeps from all of them, and tells none.
 */
export function markOfName(codeName: string): number {
  let sum = 0;
  for (const letter of plainName(codeName)) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % 64;
}
