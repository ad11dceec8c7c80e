import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { readRecordings } from '../books/readRecordings.ts';
import { hash, toHex } from '../sodium.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import type { OpenVault } from './Room.ts';

/** The sound of a rendering, by its hash, as a summary or a yes names it. notFound: none of these bytes is there. */
export async function hearRendering(vault: OpenVault, id: ChildId, given: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const sound = check(asked.soundHash, given);
  if (!sound.ok) return sound;
  const read = await readRecordings(vault.ledger.shelf, { of: 'rendering', child: child.value.card.id }, [sound.value]);
  if (!read.ok) return read;
  const [found] = read.value;
  return found && toHex(hash(32, found.bytes)) === sound.value ? ok(found.bytes) : fail({ type: 'notFound' });
}
