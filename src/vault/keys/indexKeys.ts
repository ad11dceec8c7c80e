import type { Wing } from '../../core/Book.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { asKey, asRowsKey, asSealKey, type RowsKey, type SealKey } from '../seal/Key.ts';
import { openRow } from '../seal/openRow.ts';
import { deriveBytes, fromBase64url, wipe } from '../sodium.ts';
import { bookKeyIdentity, wingKey } from './bookKeys.ts';
import type { HeldKeys } from './HeldKeys.ts';
import type { KeyFileBody } from './KeyFileBody.ts';

const names = { private: 'privateIndex', record: 'recordIndex' } as const;

type IndexName<Of extends Wing> = (typeof names)[Of];

/** What the words of a wing are sealed with and named by: drawn anew, both at once, whenever the root is renewed or a child is shredded. */
export type IndexKeys<Of extends Wing = Wing> = {
  readonly generation: number; readonly seal: SealKey<IndexName<Of>>; readonly rows: RowsKey<IndexName<Of>>;
};

const opened = new WeakMap<KeyFileBody, Map<Wing, IndexKeys>>();

/** The keys of a wing's index, by the other wing's key never. keyFileDamaged: they do not open. */
export function indexKeys(held: HeldKeys, wing: Wing): Result<IndexKeys, ProblemOf<'keyFileDamaged'>> {
  const { body } = held.open;
  const known = opened.get(body)?.get(wing);
  if (known !== undefined) return ok(known);
  const { generation, sealed } = body[names[wing]];
  const key = openRow(fromBase64url(sealed), bookKeyIdentity({ vault: held.vault, wing, child: null, generation }, 'seals'), wingKey(held, wing));
  if (!key.ok) return fail({ type: 'keyFileDamaged' });
  const name = names[wing];
  const named = asKey(name, key.value);
  const keys = { generation, seal: asSealKey(name, deriveBytes(named, 'seal')), rows: asRowsKey(name, deriveBytes(named, 'rows')) };
  wipe(named);
  opened.set(body, (opened.get(body) ?? new Map<Wing, IndexKeys>()).set(wing, keys));
  return ok(keys);
}

/** Overwrites both that were opened of this body (`wipeHeld`). */
export function wipeIndexKeys(body: KeyFileBody): void {
  for (const { seal, rows } of opened.get(body)?.values() ?? []) {
    wipe(seal);
    wipe(rows);
  }
  opened.delete(body);
}
