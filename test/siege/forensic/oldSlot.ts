import * as act from '../../story/driver.ts';
import type { Hands } from '../../story/Hands.ts';
import { draw } from '../draw.ts';
import type { Search } from './lookThrough.ts';
import type { Ending, Remains } from './Remains.ts';
import { searchProfile } from './searchProfile.ts';

/** The driver's act, by its name there: in force once the driver has it. */
type ChangePassphrase = (hands: Hands, change: { readonly from: string; readonly to: string }) => Promise<unknown>;
export const { changePassphrase } = act as { readonly changePassphrase?: ChangePassphrase };

const [head, slotLength, slotHead] = [36, 177, 25];

/**
 * A new vault whose passphrase is changed: what of the old slot lies in the profile after, and, as the control, what of the new one.
 * null while the driver cannot change a passphrase.
 */
export async function afterNewPassphrase(remains: Remains, address: string, ending: Ending): Promise<{ readonly old: Search; readonly present: Search } | null> {
  if (changePassphrase === undefined) return null;
  const { hands, readKeyFiles, end } = await remains.open(address);
  const { passphrase } = await act.createVault(hands, { passphrase: `${draw()} ${draw()}` });
  const before = sealedRoots(await readKeyFiles());
  await changePassphrase(hands, { from: passphrase, to: `${draw()} ${draw()}` });
  const after = sealedRoots(await readKeyFiles());
  await end(ending);
  const gone = before.filter((row) => !after.some((other) => other.equals(row)));
  if (gone.length === 0) throw new Error('no slot was changed');
  return { old: await lookFor(remains, gone), present: await lookFor(remains, after) };
}

async function lookFor({ profile }: Remains, rows: readonly Buffer[]): Promise<Search> {
  const pieces = Object.fromEntries(rows.map((row, number) => [`slot ${number}`, piecesOf(row)]));
  return { asked: Object.keys(pieces), found: await searchProfile(profile, pieces) };
}

/** The root key as each slot of each copy seals it: 152 bytes (docs/formats.md, "Key file"). */
function sealedRoots(files: readonly Uint8Array[]): readonly Buffer[] {
  const rows = files.flatMap((file) => Array.from({ length: file[32] ?? 0 }, (_, slot) => {
    const at = head + slot * slotLength;
    return Buffer.from(file.subarray(at + slotHead, at + slotLength));
  }));
  return rows.filter((row, number) => rows.findIndex((other) => other.equals(row)) === number);
}

/** Any 24 bytes of what is random in it: salt, commitment, ciphertext. */
function piecesOf(row: Buffer): readonly Buffer[] {
  return Array.from({ length: Math.floor((row.length - 8) / 24) }, (_, piece) => row.subarray(8 + piece * 24, 32 + piece * 24));
}
