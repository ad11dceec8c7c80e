import type { Glance, VaultFace } from '../../bridge/Glance.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { emblemOf, practiceEmblem } from '../../packs/emblems.ts';

/**
 * Whether both are of the list: they lie in clear, so nothing that somebody typed may become one. A label is the name of a picture.
 * Vaults of before, whose label is another, still open.
 */
export function faceIsOfList({ label, emblem }: Omit<VaultFace, 'id'>): Result<null> {
  if (!canBePicked(emblem)) return fail({ type: 'invalid', field: 'emblem', why: 'malformed' });
  return !canBePicked(label.toLowerCase()) ? fail({ type: 'invalid', field: 'label', why: 'malformed' }) : ok(null);
}

/** The practice vaults' own emblem cannot. */
function canBePicked(id: string): boolean {
  return id !== practiceEmblem.id && emblemOf(id) !== undefined;
}

/** Whether no vault on this tablet has this label or emblem yet: two that look alike would be taken for each other. practiceHere: both are practice vaults, whose face nobody picks. */
export function faceIsFree({ label, emblem }: Omit<VaultFace, 'id'>, faces: readonly VaultFace[]): Result<null> {
  const isTaken = faces.some((face) => face.label.toLowerCase() === label.toLowerCase() || face.emblem === emblem);
  if (isTaken && emblem === practiceEmblem.id) return fail({ type: 'practiceHere' });
  return isTaken ? fail({ type: 'invalid', field: 'emblem', why: 'taken' }) : ok(null);
}

/** What can be seen of every vault on this tablet. */
export function facesOn(glance: Glance): readonly VaultFace[] {
  if (glance.state === 'none' || glance.state === 'refused') return [];
  if (glance.state === 'shelf') return glance.vaults.map(({ vault }) => vault);
  return [...(glance.vault === null ? [] : [glance.vault]), ...glance.beside];
}
