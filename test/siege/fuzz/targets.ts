import { ready } from '../../../src/vault/sodium.ts';
import { backupTargets } from './backupTargets.ts';
import { fileTargets } from './fileTargets.ts';
import { packageTargets } from './packageTargets.ts';
import { plantedTargets } from './plantedTargets.ts';
import { rowTargets } from './rowTargets.ts';
import type { Target } from './Target.ts';
import { valueTargets } from './valueTargets.ts';

/** Everything that reads a file, a row, or what another thread sent; and, apart, the planted ones that are broken. */
export async function makeTargets(): Promise<{ readonly readers: readonly Target[]; readonly planted: readonly Target[] }> {
  await ready();
  const readers = [...await fileTargets(), ...await rowTargets(), ...valueTargets(), ...await packageTargets(), ...await backupTargets()];
  return { readers, planted: plantedTargets() };
}
