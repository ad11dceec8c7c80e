import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFictionalVault } from '../fiction/makeFictionalVault.ts';
import { writeFictionalBackup } from '../fiction/writeFictionalBackup.ts';
import { benchNotes, keptFiction } from './benchNotes.ts';
import type { SideName } from './benchTablet.ts';
import { plainRows } from './plain/PlainRows.ts';
import type { BenchAsked } from './Side.ts';
import { instantCalibration } from './vault/instantKdf.ts';

/** The same notes as each side's own file, into a folder. Gives their paths. */
export async function writeFiles(folder: string, asked: BenchAsked): Promise<Readonly<Record<SideName, string>>> {
  const [vault, plain] = [join(folder, 'notes.backup'), join(folder, 'notes.json')];
  await writeFile(plain, JSON.stringify(plainRows(benchNotes(asked))));
  await writeFile(vault, await writeFictionalBackup(await makeFictionalVault(keptFiction(asked), instantCalibration)));
  return { vault, plain };
}
