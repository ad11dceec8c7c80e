import { emblemOf } from '../../packs/emblems.ts';
import { Patch } from '../shared/Patch.tsx';

/** The patch of a child or a vault; an id of a later version gets a bare one. */
export function EmblemPatch(props: { emblem: string; size?: 'small' | 'normal' | 'large' | undefined }) {
  const emblem = emblemOf(props.emblem);
  return <Patch paths={emblem?.paths ?? []} color={emblem?.color ?? 6} size={props.size} />;
}
