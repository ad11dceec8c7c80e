import type { ChildId } from '../../core/Id.ts';
import { fail, type Result } from '../../core/Result.ts';
import { dropRecordings } from '../books/saveRecording.ts';
import { toHex } from '../sodium.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { findLoose } from './looseVoices.ts';
import type { OpenVault } from './Room.ts';

/** Throws one of them away. notFound: it is none of them, since its words are said, or it is gone. */
export async function dropLooseVoice(vault: OpenVault, child: ChildId, given: string): Promise<Result<null>> {
  const id = check(asked.recordingRow, given);
  if (!id.ok) return id;
  const loose = await findLoose(vault, child);
  if (!loose.ok) return loose;
  const found = loose.value.find((each) => toHex(each.id) === id.value);
  return found === undefined ? fail({ type: 'notFound' }) : dropRecordings(vault.ledger.shelf, [found.id]);
}
