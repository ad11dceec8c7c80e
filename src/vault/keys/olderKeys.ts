import { ok, type Result } from '../../core/Result.ts';
import { ledgerBook, type BookRef } from './BookRef.ts';
import { holdKeys, type HeldKeys } from './HeldKeys.ts';
import type { KeyFileBody } from './KeyFileBody.ts';
import type { KeyFiles } from './KeyFiles.ts';
import { rewriteBody, type WriteProblem } from './writeKeyFile.ts';

/** What older keys may still open: the shelf, the desk with what was recorded for every child, and these books. */
export type UnderOlderKeys = { readonly shelf: boolean; readonly desk: boolean; readonly books: readonly BookRef[] };

/** What of the vault has keys beside the newest. */
export function underOlderKeys({ open: { body } }: HeldKeys): UnderOlderKeys {
  const hers = body.children.flatMap(({ child, private: notes, record }): BookRef[] => [
    ...(hasOlder(notes) ? [{ book: 'private', child } as const] : []),
    ...(hasOlder(record) ? [{ book: 'record', child } as const] : []),
  ]);
  return { shelf: hasOlder(body.shelf), desk: hasOlder(body.desk), books: hasOlder(body.ledger) ? [ledgerBook, ...hers] : hers };
}

/**
 * Drops the older keys of these for good, in both copies, and gives what is held without them. Ask only for what has no row
 * left under an older key: such a row opens no more.
 */
export async function dropOlderKeys(keyFiles: KeyFiles, held: HeldKeys, gone: UnderOlderKeys): Promise<Result<HeldKeys, WriteProblem>> {
  if (!gone.shelf && !gone.desk && gone.books.length === 0) return ok(held);
  const written = await rewriteBody(keyFiles, held, without(held.open.body, gone));
  return written.ok ? ok(holdKeys(held, held.open)) : written;
}

function without(body: KeyFileBody, { shelf, desk, books }: UnderOlderKeys): KeyFileBody {
  const isGone = (book: BookRef['book'], child: BookRef['child']) => books.some((ref) => ref.book === book && ref.child === child);
  return {
    ...body,
    ...(shelf && { shelf: newestOnly(body.shelf) }),
    ...(desk && { desk: newestOnly(body.desk) }),
    ...(isGone('ledger', null) && { ledger: newestOnly(body.ledger) }),
    children: body.children.map((keys) => ({
      ...keys,
      ...(isGone('private', keys.child) && { private: newestOnly(keys.private) }),
      ...(isGone('record', keys.child) && { record: newestOnly(keys.record) }),
    })),
  };
}

function hasOlder({ seals }: { readonly seals: readonly unknown[] }): boolean {
  return seals.length > 1;
}

function newestOnly<Keys extends { readonly seals: readonly unknown[] }>(keys: Keys): Keys {
  return { ...keys, seals: keys.seals.slice(-1) };
}
