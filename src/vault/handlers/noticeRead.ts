import type { VaultContract } from '../../bridge/VaultContract.ts';
import type { NoticeRead } from '../../core/Notice.ts';
import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { endOf } from '../books/Shelf.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { noticeCards } from './noticeCards.ts';
import type { OpenVault } from './Room.ts';

type Read = Parameters<VaultContract['noticeRead']>[1];

/**
 * A card was read with the child: the lines it has now, as an entry of her record, with a ledger line of its own. packNotAttested:
 * they are not in the child's language, and nobody is named who put them into it.
 */
export async function noticeRead(vault: OpenVault, id: ChildId, given: Read): Promise<Result<number>> {
  const asking = check(asked.noticeRead, given);
  if (!asking.ok) return asking;
  const cards = await noticeCards(vault, id);
  if (!cards.ok) return cards;
  const { band, language, lines, needsPutting, pack: { id: pack, version } } = cards.value;
  const { card, putBy } = asking.value;
  if (needsPutting && putBy === '') return fail({ type: 'packNotAttested' });
  const read: NoticeRead = { card, pack: { id: pack, version }, band, language, text: lines[card], putBy: needsPutting ? putBy : '' };
  const book = { book: 'record', child: id } as const;
  const added = await act(vault, (state, at) => ok({
    entries: [{ book, entry: { kind: 'noticeRead', read } }],
    acts: [{ act: 'noticeRead', child: id, number: endOf(state, book).entries, card, band, pack, version }],
    facts: [{ child: id, set: { lastRead: at } }],
  }));
  if (!added.ok) return added;
  const number = added.value[0]?.number;
  return number === undefined ? fail({ type: 'notFound' }) : ok(number);
}
