import type { StoreProblem } from './Store.ts';

const names: Readonly<Record<string, StoreProblem['type']>> = {
  QuotaExceededError: 'storageFull',
  SecurityError: 'storageRefused',
  NotAllowedError: 'storageRefused',
  MissingAPIError: 'storageRefused',
  MissingAPI: 'storageRefused',
  InvalidAccessError: 'storageRefused',
  VersionError: 'storageTooNew',
  NoModificationAllowedError: 'storageBlocked',
  DatabaseClosedError: 'storageLost',
  InvalidStateError: 'storageLost',
  UnknownError: 'storageLost',
  AbortError: 'storageLost',
  TimeoutError: 'storageLost',
  NotReadableError: 'storageLost',
  DataError: 'storageLost',
  OpenFailedError: 'storageLost',
};

/**
 * What an error of IndexedDB, OPFS or Dexie means to a person, or null when it is no failure of the disk.
 * An inner error says more than the one around it: a full disk shows as an abort with its reason inside.
 */
export function storeProblem(error: unknown): StoreProblem | null {
  const said = namesOf(error).flatMap((name) => names[name] ?? []);
  const type = said.find((each) => each !== 'storageLost') ?? said[0];
  return type === undefined ? null : { type };
}

/** Whether a write met a row that must not be there. */
export function isConstraint(error: unknown): boolean {
  return namesOf(error).includes('ConstraintError');
}

type Nested = { readonly name?: unknown; readonly inner?: unknown; readonly failures?: unknown };

function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, failures } = error as Nested;
  const within = [inner, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  return [String(name), ...within.flatMap((each) => namesOf(each, depth + 1))];
}
