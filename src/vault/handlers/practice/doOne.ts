import type { ChildId } from '../../../core/Id.ts';
import type { Result } from '../../../core/Result.ts';
import type { Doing } from '../../../packs/practice/practiceCourse.ts';
import type { PracticeChild } from '../../../packs/practice/PracticeWords.ts';
import { addNote } from '../addNote.ts';
import { amendNote } from '../amendNote.ts';
import { amendRecord } from '../amendRecord.ts';
import { handedOut } from '../handedOut.ts';
import { noticeRead } from '../noticeRead.ts';
import { packFor } from '../packFor.ts';
import { releasePackage } from '../releasePackage.ts';
import type { OpenVault } from '../Room.ts';
import { saveDraft } from '../saveDraft.ts';
import { setHold } from '../setHold.ts';
import { askChild, giveNotice, writeSummary } from './askChild.ts';
import { enterInRecord } from './enterInRecord.ts';
import { valueIn, type Told } from './Told.ts';

export type At = { readonly child: PracticeChild; readonly id: ChildId };

/** One thing that the clinician did, by the handler that a tap of hers would have reached. */
export async function doOne(vault: OpenVault, told: Told, { doing, ...at }: At & { readonly doing: Doing }): Promise<Result<unknown>> {
  const { child, id } = at;
  switch (doing.do) {
    case 'note': return addNote(vault, id, told.next(child, 'notes'));
    case 'addToNote': return amendNote(vault, id, { of: doing.of, text: told.next(child, 'additions') });
    case 'draftNote': return saveDraft(vault, { child: id, slot: { wing: 'private', of: 'note' }, body: JSON.stringify(told.words.children[child].draft) });
    case 'card': return readCard(vault, told, { ...at, card: doing.card });
    case 'hold': return setHold(vault, { child: id, on: true, ...told.words.hold });
    case 'notice': return giveNotice(vault, told, { ...at, answer: doing.answer });
    case 'summary': return writeSummary(vault, told, { ...at, to: 'lawyer' });
    case 'ask': return askChild(vault, told, { ...at, asking: doing });
    case 'release': return release(vault, told, at);
    case 'correctScore': return amendRecord(vault, id, { of: valueIn(told.scores, child), text: told.next(child, 'entries'), total: doing.total });
    default: return enterInRecord(vault, told, { ...at, doing });
  }
}

async function readCard(vault: OpenVault, { words }: Told, { child, id, card }: At & { readonly card: 'atStart' | 'beforeForm' }): Promise<Result<unknown>> {
  const { needsWalking } = await packFor(words.children[child].language);
  return noticeRead(vault, id, { card, putBy: needsWalking ? words.interpreter : '' });
}

/** Her last yes, packed for its recipient and handed out. */
async function release(vault: OpenVault, told: Told, { child, id }: At): Promise<Result<unknown>> {
  const made = await releasePackage(vault, id, valueIn(told.yeses, child), { passphrase: true });
  return made.ok ? handedOut(vault, id, made.value.package) : made;
}
