import type { LedgerLine, OpenedBy } from './Act.ts';
import type { Instant } from './Instant.ts';

/** How long a secret opened the vault; until null: it still does. */
export type Term = { readonly since: Instant; readonly until: Instant | null };

/** What opened the vault at one time. Shares are none until some are handed out. */
export type Openers = { readonly [By in OpenedBy]: By extends 'shares' ? Term | null : Term };

/** Backups that were saved one after the other and open with the same. */
export type BackupsOpened = { readonly from: Instant; readonly to: Instant; readonly count: number; readonly openers: Openers };

/**
 * What opens the vault, and every backup the ledger knows of, newest last. A backup opens with what was in force when it was made,
 * whatever was changed since. null: the ledger has no line.
 */
export function whatOpens(lines: readonly LedgerLine[]): { readonly now: Openers; readonly backups: readonly BackupsOpened[] } | null {
  const [first] = lines;
  if (first === undefined) return null;
  const begins = begin(first.at);
  const found = lines.reduce((so, line) => after(so, line), { now: begins, then: [], backups: [] } as Found);
  return { now: termsOf(found.now), backups: found.backups.map(({ openers, ...rest }) => ({ ...rest, openers: termsOf(openers) })) };
}

/** A term that is ended when its secret is replaced, in whichever list it stands. */
type Open = { readonly since: Instant; until: Instant | null };
type State = { readonly passphrase: Open; readonly words: Open; readonly shares: Open | null };
type Group = Omit<BackupsOpened, 'openers'> & { readonly openers: State };
/** then: what opened it after each line so far, in one list that grows. */
type Found = { readonly now: State; readonly then: State[]; readonly backups: readonly Group[] };

function begin(since: Instant): State {
  return { passphrase: { since, until: null }, words: { since, until: null }, shares: null };
}

function after(found: Found, line: LedgerLine): Found {
  const next = told(found, line);
  next.then.push(next.now);
  return next;
}

function told(found: Found, { at, act }: LedgerLine): Found {
  const changed = (by: OpenedBy, next: Open | null): Found => {
    const ended = found.now[by];
    if (ended !== null) ended.until = at;
    return { ...found, now: { ...found.now, [by]: next } };
  };
  switch (act.act) {
    case 'passphraseChanged': return changed('passphrase', { since: at, until: null });
    case 'wordsRenewed': return changed('words', { since: at, until: null });
    case 'sharesIssued': return changed('shares', { since: at, until: null });
    case 'sharesDropped': return changed('shares', null);
    case 'backupMade': return { ...found, backups: withBackup(found.backups, at, found.then[(act.lines ?? Infinity) - 1] ?? found.now) };
    default: return found;
  }
}

function withBackup(backups: readonly Group[], at: Instant, openers: State): readonly Group[] {
  const last = backups.at(-1);
  const isSame = last !== undefined && (['passphrase', 'words', 'shares'] as const).every((by) => last.openers[by] === openers[by]);
  if (!isSame) return [...backups, { from: at, to: at, count: 1, openers }];
  return [...backups.slice(0, -1), { ...last, to: at, count: last.count + 1 }];
}

function termsOf({ passphrase, words, shares }: State): Openers {
  return { passphrase: { ...passphrase }, words: { ...words }, shares: shares && { ...shares } };
}
