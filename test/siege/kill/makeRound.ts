import { inBrowser } from '../engines.ts';
import type { Doors } from '../page/SiegePage.ts';
import type { Campaign } from './Campaign.ts';
import { chance } from './draw.ts';
import { makeVault } from './makeVault.ts';
import { passphrase } from './passphrase.ts';

/**
 * In an origin of its own a vault is being made, and killed on its way. What is left must offer to start over; once the words
 * were asked back it may be a whole vault, and once they were acknowledged it must be.
 */
export async function makeRound(campaign: Campaign, address: string): Promise<void> {
  campaign.beginRound();
  const { device, maker } = campaign;
  const making = await device.open();
  try {
    const { page, vault } = await making.openPage(address);
    await page.wipe();
    await page.startVault();
    campaign.aim(making, chance(0.7) ? 'makeVault' : 'confirmWords', { witness: maker });
    await makeVault(vault, maker);
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  } catch (error) {
    campaign.stopped(error);
    if (!campaign.isKilled) return campaign.kill(making, maker);
  }
  await campaign.kill(making, maker);
  const faults = await inBrowser(device, async (looking) => faultsLeft(await looking.openPage(address), maker.underWay));
  campaign.breach('torn states', faults);
}

async function faultsLeft({ page, vault }: Doors, underWay: string): Promise<readonly string[]> {
  await page.startVault();
  const { state } = await vault.look({ marker: null });
  const expected = underWay === 'makeVault' ? ['none', 'making'] : underWay === 'confirmWords' ? ['making', 'ready'] : ['ready'];
  if (!expected.includes(state)) return [`killed in ${underWay} the set-up left: ${state}`];
  if (state === 'making') {
    const over = await vault.abandonMaking();
    return over.ok && over.value.state === 'none' ? [] : ['a set-up could not be started over'];
  }
  if (state !== 'ready') return [];
  const unlocked = await vault.unlock({ passphrase });
  return unlocked.ok ? unlocked.value.problems.map(({ type }) => `a new vault tells of ${type}`) : [`a new vault does not open: ${unlocked.problem.type}`];
}
