import { fail, ok, type Result } from '../../core/Result.ts';
import { forgetChild } from '../books/forgetChild.ts';
import { newestHas } from '../books/newestHas.ts';
import { rowsOfChild } from '../books/rowsOfChild.ts';
import { isWhole, shreddingOf, type Shredding } from '../books/Shelf.ts';
import { asideOfChild } from '../errand/asideOfChild.ts';
import { dropShelfKeys, shredKeys } from '../keys/shredKeys.ts';
import { toBase64url, toHex } from '../sodium.ts';
import { act } from './act.ts';
import type { OpenVault } from './Room.ts';

/**
 * Goes on with what was begun: each child on the shelf of whom everything is to go. Every step can be broken off, and the next call goes
 * on from there: her rows are listed; her keys go, and the shelf gets a new one; her rows go with her page; the shelf's older keys go.
 * shelfDamaged: mend it first.
 * [Note: shredded is what has no key] Her keys go before her rows. From the moment the key file is written nothing of hers opens any
 * more, whatever a disk keeps of rows that were taken away. What tells of her in the shelf goes by the shelf's own key: it is sealed
 * anew without her, under a key that never sealed a word of her.
 */
export async function finishShredding(vault: OpenVault): Promise<Result<null>> {
  const { shelf } = vault.ledger;
  const steps = [listRows, dropKeys, dropRows, dropOldShelf];
  for (const { card } of shreddingOf(shelf.state)) {
    if (!isWhole(shelf.state)) return fail({ type: 'shelfDamaged' });
    for (const [place, step] of steps.entries()) {
      vault.around.events.progress('shredding', place, steps.length);
      const child = shreddingOf(shelf.state).find((each) => each.card.id === card.id);
      const done = await step(vault, child ?? null);
      if (!done.ok) return done;
    }
    vault.around.events.progress('shredding', steps.length, steps.length);
  }
  return ok(null);
}

type Step = (vault: OpenVault, child: Shredding | null) => Promise<Result<null>>;

/** As many ids as a page has room for in the place of her marks. */
const mostListed = 400;

/** While her keys still name them. What is beyond the list goes at once: she is marked, so nothing of hers is missed. */
const listRows: Step = async (vault, child) => {
  const { shelf } = vault.ledger;
  if (child === null) return ok(null);
  const ids = await shelf.store.rowIds();
  if (!ids.ok) return ids;
  const lying = new Set(ids.value.map(toHex));
  const hers = rowsOfChild(shelf, child.card.id, lying);
  if (!hers.ok) return hers;
  const aside = await asideOfChild(shelf, child.card.id, lying);
  if (!aside.ok) return aside;
  const all = [...hers.value, ...aside.value];
  const beyond = all.slice(mostListed);
  const gone = beyond.length === 0 ? ok(null) : await shelf.store.write({ root: shelf.state.sealedRoot, deleteRows: beyond });
  if (!gone.ok) return gone;
  const listed = all.slice(0, mostListed).map(toBase64url);
  if (listed.length === child.shredding.length || listed.length === 0) return ok(null);
  const written = await act(vault, () => ok({ facts: [{ child: child.card.id, set: { shredding: listed, marks: [] } }], acts: [] }));
  return written.ok ? ok(null) : written;
};

/** Once more where her page was sealed under the new key since: by a write between, after a disk that refused. */
const dropKeys: Step = async ({ ledger: { shelf }, keyFiles }, child) => {
  if (child === null) return ok(null);
  const { id } = child.card;
  const onNewest = await newestHas(shelf, id);
  if (!onNewest.ok) return onNewest;
  if (!onNewest.value && shelf.held.open.body.children.every((keys) => keys.child !== id)) return ok(null);
  const shredded = await shredKeys(keyFiles, shelf.held, id);
  if (!shredded.ok) return shredded;
  shelf.held = shredded.value;
  return ok(null);
};

const dropRows: Step = async ({ ledger: { shelf }, around }, child) => {
  return child === null ? ok(null) : forgetChild(shelf, child.card.id, around.now());
};

/** Where this is broken off, or refused, sealing anew finds nothing to seal and drops them. */
const dropOldShelf: Step = async (vault) => {
  const { ledger: { shelf }, keyFiles } = vault;
  vault.sealing = 'due';
  const dropped = await dropShelfKeys(keyFiles, shelf.held);
  if (!dropped.ok) return dropped;
  shelf.held = dropped.value;
  return ok(null);
};
