import type { Problem } from '../../core/Problem.ts';

/** Whether somebody tried to open the vault with what does not open it. Shares that were replaced are such a try; a slip of the pen is none. */
export function isWrongTry({ type }: Problem): boolean {
  return type === 'wrongPassphrase' || type === 'wrongWords' || type === 'wrongShares' || type === 'sharesNotInForce';
}
