import { decodeKeyFile } from '../../../src/vault/keys/KeyFile.ts';
import { ready } from '../../../src/vault/sodium.ts';
import type { Search } from './lookThrough.ts';
import type { Addresses, Ending, KeyFiles, Remains } from './Remains.ts';
import { searchProfile } from './searchProfile.ts';

/**
 * A new vault whose passphrase is changed and whose shares are taken out of use: what of the old slots lies in the profile after, and, as
 * the control, what of those in force.
 */
export async function afterNewPassphrase(remains: Remains, at: Addresses, ending: Ending): Promise<{ readonly old: Search; readonly present: Search }> {
  await ready();
  const files = await remains.changePassphrase(at, ending);
  const [before, after] = [sealedRoots(files.before), sealedRoots(files.after)];
  const gone = before.filter((row) => !after.some((other) => other.equals(row)));
  if (gone.length < 2) throw new Error('not both slots were changed');
  return { old: await lookFor(remains, gone), present: await lookFor(remains, after) };
}

async function lookFor({ profile }: Remains, rows: readonly Buffer[]): Promise<Search> {
  const pieces = Object.fromEntries(rows.map((row, number) => [`slot ${number}`, piecesOf(row)]));
  return { asked: Object.keys(pieces), found: await searchProfile(profile, pieces) };
}

/** The root key as each slot of each copy seals it. */
function sealedRoots(files: KeyFiles): readonly Buffer[] {
  const rows = files.flatMap((file) => decodeKeyFile(file)?.slots ?? []).map(({ sealed }) => Buffer.from(sealed));
  return rows.filter((row, number) => rows.findIndex((other) => other.equals(row)) === number);
}

/** Any 24 bytes of what is random in it: salt, commitment, ciphertext. */
function piecesOf(row: Buffer): readonly Buffer[] {
  return Array.from({ length: Math.floor((row.length - 8) / 24) }, (_, piece) => row.subarray(8 + piece * 24, 32 + piece * 24));
}
