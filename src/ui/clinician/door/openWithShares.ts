import type { Unlocked } from '../../../bridge/Glance.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { ok, type Result } from '../../../core/Result.ts';
import type { TwoShares } from './UseShares.tsx';

/** Opens, and then sets the passphrase that was chosen for the time after. A vault that is open stays so if that fails; it is told inside. */
export async function openWithShares(
  open: () => Promise<Result<Unlocked>>, { vault, shares, next }: { readonly vault: VaultContract; readonly shares: TwoShares; readonly next: string | null },
): Promise<Result<Unlocked>> {
  const opened = await open();
  if (!opened.ok || next === null) return opened;
  const changed = await vault.changePassphrase({ current: { shares }, next });
  return changed.ok ? opened : ok({ ...opened.value, problems: [...opened.value.problems, changed.problem] });
}
