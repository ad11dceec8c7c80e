import type { Siege, SiegeReport } from '../Siege.ts';
import { engines, inBrowser, newDevice, type Engine } from '../engines.ts';
import { servePage, type ServedPage } from '../servePage.ts';
import { Campaign } from './Campaign.ts';
import { plantFaults } from './control.ts';
import { furnish, killRound, lookOnce } from './killRound.ts';
import { makeRound } from './makeRound.ts';

/** One round in so many kills a set-up instead of a day's work. */
const makeEvery = 12;
const sayEvery = 10;

/** The browser is killed in the middle of every kind of act: nothing acknowledged is lost, nothing is there by half. */
export const siege: Siege = async ({ rounds, engine }) => {
  const asked = engines.filter((each) => engine === undefined || each === engine);
  const served = await servePage();
  const reports: SiegeReport[] = [];
  try {
    for (const each of asked) reports.push(await besiege(each, rounds, served));
  } finally {
    await served.close();
  }
  return reports;
};

/** One profile through all rounds of one engine. Ends early only when the vault does not open any more. */
async function besiege(engine: Engine, rounds: number, { address, besides }: ServedPage): Promise<SiegeReport> {
  const campaign = new Campaign(await newDevice(engine));
  const { device } = campaign;
  try {
    await inBrowser(device, async (browser) => furnish(await browser.openPage(address), campaign));
    let round = 1;
    for (; round <= rounds && campaign.lost['refused or broken'] < 5 && !campaign.isLost; round += 1) {
      if (round % makeEvery === 0) await makeRound(campaign, besides);
      else await killRound(campaign, address);
      if (round % sayEvery === 0) process.stderr.write(`${engine}: ${round} of ${rounds} ${JSON.stringify(campaign.lost)}\n`);
    }
    if (!campaign.isLost) await lookOnce(campaign, address);
    return campaign.report(round - 1, await plantFaults(device, besides));
  } finally {
    if (campaign.breaches.length > 0) process.stderr.write(`what was left: ${device.profile}\n`);
    else await device.throwAway();
  }
}
