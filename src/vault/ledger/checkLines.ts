import type { LedgerLine } from '../../core/Act.ts';
import { firstBefore, lineFollows, shownLine, type WrittenLine } from './ledgerLine.ts';

/** The lines from the first on, and the number of the first that is missing, changed or not the vault's; null: none. */
export function checkLines(
  written: readonly (WrittenLine | null)[], publicKey: Uint8Array,
): { readonly lines: readonly LedgerLine[]; readonly brokenAt: number | null } {
  let before = firstBefore;
  let brokenAt: number | null = null;
  const lines: LedgerLine[] = [];
  written.forEach((line, number) => {
    if (line === null || !lineFollows(line, { number, before }, publicKey)) brokenAt ??= number;
    if (line === null) return;
    const shown = shownLine(line);
    lines.push(shown);
    before = shown.hash;
  });
  return { lines, brokenAt };
}
