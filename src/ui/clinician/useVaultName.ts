import type { VaultFace } from '../../bridge/Glance.ts';
import { useEmblemName } from './useEmblemName.ts';

type Face = Pick<VaultFace, 'label' | 'emblem'>;

/**
 * Says what a vault is called: its picture's name in the language of the page. A vault of before, whose label is not its picture's name,
 * by that label; one whose name is lost, by none.
 */
export function useVaultName(): (face: Face) => string {
  const name = useEmblemName();
  return face => (face.label !== '' && face.label.toLowerCase() === face.emblem ? name(face.emblem) : face.label);
}

/** The label that a vault of this picture is kept under, in every language: the picture's id, with a capital. */
export function labelOf(emblem: string): string {
  return emblem.charAt(0).toUpperCase() + emblem.slice(1);
}
