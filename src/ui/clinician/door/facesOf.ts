import type { Glance, VaultFace } from '../../../bridge/Glance.ts';
import { vaultEmblems, type Emblem } from '../../../packs/emblems.ts';

/** What can be seen of every vault on this tablet. */
export function facesOf(glance: Glance): readonly VaultFace[] {
  if (glance.state === 'none' || glance.state === 'refused') return [];
  if (glance.state === 'shelf') return glance.vaults.map(({ vault }) => vault);
  return glance.vault ? [glance.vault, ...glance.beside] : glance.beside;
}

/** The pictures that no vault on this tablet has yet. */
export function freeEmblems(faces: readonly VaultFace[]): readonly Emblem[] {
  return vaultEmblems.filter(({ id }) => faces.every(({ emblem }) => emblem !== id));
}
