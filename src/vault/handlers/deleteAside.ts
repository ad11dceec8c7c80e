import { fail, ok, type Result } from '../../core/Result.ts';
import { deleteDatabase } from '../store/vaultDatabase.ts';
import { act } from './act.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { readDesk } from './Desk.ts';
import { mayDestroyAny } from './holdsOn.ts';
import { asideWords, keptAside } from './keptAside.ts';
import type { OpenVault } from './Room.ts';
import { typedRight } from './typedRight.ts';

/**
 * Deletes an older copy of the vault that lies aside; the ledger says so first. wordsNotTyped: its words were not. notFound: it is not
 * there, or is the one in use. heldByLaw: a hold stands on the vault or on any child, who may be in it. shelfDamaged: mend it first.
 */
export async function deleteAside(vault: OpenVault, given: { readonly database: number; readonly typed: string }): Promise<Result<null>> {
  const may = mayDestroyAny(vault.ledger.shelf.state);
  if (!may.ok) return may;
  const wanted = check(asked.database, given.database);
  if (!wanted.ok) return wanted;
  const { face, ledger: { shelf: { held, state } } } = vault;
  const kept = await keptAside(vault);
  if (!kept.ok) return kept;
  if (kept.value.every(({ database }) => database !== wanted.value)) return fail({ type: 'notFound' });
  if (!typedRight(given.typed, asideWords(held, wanted.value))) return fail({ type: 'wordsNotTyped' });
  const desk = readDesk(state.desk);
  const gone = desk.aside.find((each) => each.database === wanted.value);
  const told = await act(vault, () => ok({
    desk: { ...desk, aside: desk.aside.filter((each) => each !== gone) },
    acts: [{ act: 'asideDeleted', entries: gone?.entries ?? null }],
  }));
  if (!told.ok) return told;
  const deleted = await deleteDatabase(face.id, wanted.value);
  return deleted.ok ? ok(null) : deleted;
}
