import type { Copy } from '../../offline/thisCopy.ts';

/** Whether nothing speaks against it: signed by the key it believes, or without a key to check by, and every file that of its list. */
export function isCopySound({ signature, fault }: Copy): boolean {
  return fault === null && (signature === 'signed' || signature === 'noKey');
}
