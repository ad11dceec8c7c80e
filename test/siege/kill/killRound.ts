import { emptyFacility } from '../../../src/core/Facility.ts';
import { inBrowser, type OpenBrowser } from '../engines.ts';
import type { Doors } from '../page/SiegePage.ts';
import { anyAct } from './acts.ts';
import type { Campaign } from './Campaign.ts';
import { between, oneOf } from './draw.ts';
import { change } from './Kept.ts';
import { makeVault } from './makeVault.ts';
import { cardWords } from './readKept.ts';
import type { Scene } from './Scene.ts';
import { unlock } from './unlocking.ts';
import { verify } from './verify.ts';

/** On an empty disk, the vault of a campaign: made as a clinician makes it, with a facility, a recipient and a first child. */
export async function furnish({ vault, page }: Doors, { witness }: Campaign): Promise<void> {
  await page.endVault();
  await page.wipe();
  await page.startVault();
  witness.isNow(new Map());
  await makeVault(vault, witness);
  const facility = { ...emptyFacility, clinician: 'Ana', runBy: 'The house', office: '', noCost: { confirmed: false }, independent: true, reportLine: '' } as const;
  await witness.save('setFacility', change(['facility', JSON.stringify(facility)]), () => vault.setFacility(facility));
  const recipient = { role: 'lawyer', name: 'Ms. Rivera', saidRole: 'your lawyer', ageKey: '' } as const;
  await witness.save('addRecipient', change(['recipients', JSON.stringify([recipient.name])]), () => vault.addRecipient(recipient));
  const card = { codeName: 'Wren', emblem: 'kite', band: 'B', language: 'en', interpreter: false } as const;
  await witness.save('addChild', change([card.codeName, cardWords(card)]), () => vault.addChild(card));
}

/** Opens the browser on what the last kill left, looks at everything, works a while, and is killed in the middle of an act. */
export async function killRound(campaign: Campaign, address: string): Promise<void> {
  campaign.beginRound();
  const browser = await campaign.device.open();
  try {
    await workUntilKilled(campaign, browser, await browser.openPage(address));
  } catch (error) {
    campaign.stopped(error);
  }
  await campaign.kill(browser);
}

/** After the last kill: looks at everything once more. */
export async function lookOnce(campaign: Campaign, address: string): Promise<void> {
  campaign.beginRound();
  await inBrowser(campaign.device, async (browser) => {
    try {
      await openAndVerify(campaign, await browser.openPage(address));
    } catch (error) {
      campaign.stopped(error);
    }
  });
}

async function openAndVerify(campaign: Campaign, doors: Doors): Promise<Scene> {
  const { witness } = campaign;
  return verify(campaign, doors, await unlock({ doors, witness }, witness.errandOut === false ? 'unlock' : 'settle'));
}

async function workUntilKilled(campaign: Campaign, browser: OpenBrowser, doors: Doors): Promise<never> {
  const scene = await openAndVerify(campaign, doors);
  for (let left = between(1, 6); left > 0; left -= 1) await anyAct(scene).perform(scene);
  const target = anyAct(scene);
  const name = oneOf(target.kills);
  campaign.aim(browser, name, { skip: name === 'tap' ? between(0, 30) : 0 });
  for (let tries = 0; tries < 20; tries += 1) await target.perform(scene);
  throw new Error(`${name} was never begun`);
}
