import { slotName, type DraftSlot } from '../../../core/DraftSlot.ts';
import type { ChildId, VaultId } from '../../../core/Id.ts';

// Words whose screen was left before the disk would take them. They wait here, in memory only, until their screen opens again.
const kept = new Map<string, string>();
/** The vault that is open: nothing of another is found in it. */
let openVault: VaultId | null = null;

export const unsavedWords = {
  openFor(vault: VaultId): void {
    openVault = vault;
  },
  keep(child: ChildId, slot: DraftSlot, body: string): void {
    kept.set(nameOf(child, slot), body);
  },
  find(child: ChildId, slot: DraftSlot): string | null {
    return kept.get(nameOf(child, slot)) ?? null;
  },
  /** Of any vault. */
  areNone(): boolean {
    return kept.size === 0;
  },
  forget(child: ChildId, slot: DraftSlot): void {
    kept.delete(nameOf(child, slot));
  },
};

function nameOf(child: ChildId, slot: DraftSlot): string {
  return `${openVault ?? ''}/${child}/${slotName(slot)}`;
}
