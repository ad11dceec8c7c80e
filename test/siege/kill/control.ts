import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { inBrowser, type Device } from '../engines.ts';
import type { Doors } from '../page/SiegePage.ts';
import type { SiegeReport } from '../Siege.ts';
import { addNote } from './acts.ts';
import { Campaign } from './Campaign.ts';
import { furnish } from './killRound.ts';
import type { Scene } from './Scene.ts';
import { mayHold, typeForAWhile } from './typing.ts';
import { unlock } from './unlocking.ts';
import { verify } from './verify.ts';
import { Refused } from './Witness.ts';

/** undo: how much of what the act wrote is taken off the disk again. finds: as what the siege must count it. */
type Fault = { readonly finds: keyof Campaign['lost']; readonly undo: 'all' | 'part'; act(scene: Scene): Promise<unknown> };

const faults: readonly Fault[] = [
  { finds: 'acknowledged saves', undo: 'all', act: addNote },
  { finds: 'torn states', undo: 'part', act: addNote },
  { finds: 'drafts over 2 s old', undo: 'all', act: typeAndStay },
];

/**
 * Vaults of their own, in each of which one act is acknowledged and then undone behind the vault's back, whole or in part, as a
 * browser would leave it that lost what it had promised. The siege must find every one.
 */
export async function plantFaults(device: Device, address: string): Promise<SiegeReport['control']> {
  let found = 0;
  for (const fault of faults) {
    const hit = await inBrowser(device, async (browser) => isFound(fault, new Campaign(device), await browser.openPage(address)));
    if (hit) found += 1;
  }
  if (device.tearLogs === undefined) return { planted: faults.length, found };
  return { planted: faults.length + 1, found: found + (await isThrownAway(device, address) ? 1 : 0) };
}

/** Whether a page that writes on in a torn log loses what it wrote, and all before it: else tearing tries nothing. */
async function isThrownAway(device: Device, address: string): Promise<boolean> {
  const scribble = () => inBrowser(device, async (browser) => (await browser.openPage(address)).page.scribble());
  await scribble();
  await device.tearLogs?.();
  const rows = await scribble();
  return rows === 1 && await scribble() === 0;
}

async function isFound({ finds, undo, act }: Fault, campaign: Campaign, doors: Doors): Promise<boolean> {
  const { page } = doors;
  await furnish(doors, campaign);
  const { witness } = campaign;
  const scene = await verify(campaign, doors, await unlockAgain(campaign, doors));
  await page.remember();
  await act(scene);
  await page.endVault();
  if (await page.putBack(undo) === 0) throw new Error('nothing was undone');
  witness.diedAt = performance.now();
  try {
    await verify(campaign, doors, await unlockAgain(campaign, doors));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    campaign.breach('torn states', [error.message]);
  }
  return campaign.lost[finds] > 0;
}

function unlockAgain({ witness }: Campaign, doors: Doors) {
  return unlock({ doors, witness }, 'unlock');
}

/** Types, and is still at it when the tablet dies: nothing of it counts as acknowledged. */
async function typeAndStay(scene: Scene): Promise<void> {
  const { witness } = scene;
  const { kept } = witness;
  const typed = await typeForAWhile(scene);
  await sleep(2000);
  witness.isNow(kept);
  witness.mayBe = mayHold(typed);
  witness.typed = typed;
}
