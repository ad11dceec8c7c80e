import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { stands } from '../../../core/Hold.ts';

/** Whether a legal hold bears on the child: her own, or the whole vault's. */
export function isHeld({ holds: { hers, all } }: Pick<ChildPage, 'holds'>): boolean {
  return stands(hers) || stands(all);
}
