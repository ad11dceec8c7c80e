import type { Version } from './Version.ts';

/**
 * The versions of a vault's database, the first first: never changed, only added to. Keys stand beside their values: a value is nothing
 * but sealed bytes.
 */
export const vaultVersions: readonly Version[] = [
  { tables: { rows: '', shelf: '', drafts: '', errand: '' } },
  // What is searched in: made again from the books wherever it is missing, so nothing is moved into it.
  { tables: { index: '' } },
];
