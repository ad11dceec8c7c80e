import type { ChildId } from '../../core/Id.ts';
import { fail, type Result } from '../../core/Result.ts';
import { dropRecordings } from '../books/saveRecording.ts';
import { toHex } from '../sodium.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { mayDropRecording } from './holdsOn.ts';
import { findLoose } from './looseVoices.ts';
import type { OpenVault } from './Room.ts';

/** Throws one of them away. notFound: it is none of them, since its words are said, or it is gone. heldByLaw: a hold keeps it. */
export async function dropLooseVoice(vault: OpenVault, child: ChildId, given: string): Promise<Result<null>> {
  const id = check(asked.recordingRow, given);
  if (!id.ok) return id;
  const loose = await findLoose(vault, child);
  if (!loose.ok) return loose;
  const found = loose.value.find((each) => toHex(each.id) === id.value);
  if (found === undefined) return fail({ type: 'notFound' });
  const { shelf } = vault.ledger;
  const may = mayDropRecording(shelf.state, found.on);
  return may.ok ? dropRecordings(shelf, [found.id]) : may;
}
