import type { KeptAside } from '../../bridge/PutBack.ts';
import { recoveryWords } from '../../packs/words/recoveryWords.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { fields, u32, u32At, utf8 } from '../seal/bytes.ts';
import { keyedHash } from '../sodium.ts';
import { bytesIn, databasesOf, isUnwritten } from '../store/vaultDatabase.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** The databases of this vault beside the one in use, oldest first. Opens nothing in them. */
export async function keptAside({ face, ledger: { shelf: { held, state } } }: OpenVault): Promise<Result<readonly KeptAside[]>> {
  const databases = await databasesOf(face.id);
  if (!databases.ok) return databases;
  const known = readDesk(state.desk).aside;
  const kept: KeptAside[] = [];
  for (const database of databases.value) {
    if (database === held.open.file.database) continue;
    const lies = await isUnwritten(face.id, database);
    if (!lies.ok) return lies;
    // What is prepared and not switched to was never in use (Note: a restore that was not switched to).
    if (lies.value === 'empty' || (lies.value === 'made' && database > held.open.file.database)) continue;
    const bytes = await bytesIn(face.id, database);
    if (!bytes.ok) return bytes;
    const { keptAt = null, lastSave = null, entries = null } = known.find((each) => each.database === database) ?? {};
    kept.push({ database, keptAt, lastSave, entries, bytes: bytes.value, words: asideWords(held, database) });
  }
  return ok(kept);
}

/** Three words to be typed before that database is deleted: 33 bits of a hash under the vault's own key. */
export function asideWords({ marker }: HeldKeys, database: number): readonly string[] {
  const hash = keyedHash(16, fields(utf8('RG1 aside words'), u32(database)), marker);
  return [0, 4, 8].map((at) => recoveryWords[u32At(hash, at) % recoveryWords.length] ?? '');
}
