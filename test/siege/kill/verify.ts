import type { Unlocked } from '../../../src/bridge/Glance.ts';
import type { Campaign } from './Campaign.ts';
import { compareKept } from './Kept.ts';
import { readKept, type Found } from './readKept.ts';
import type { Scene } from './Scene.ts';

const mostAge = 2000;

/** Holds everything the vault keeps against everything it acknowledged, and counts what a promise broke on. */
export async function verify(campaign: Campaign, doors: Scene['doors'], { problems }: Unlocked): Promise<Scene> {
  const { witness } = campaign;
  const found = await readKept(doors);
  const { lost, torn } = compareKept(witness.kept, witness.mayBe, found.kept);
  campaign.breach('acknowledged saves', lost);
  campaign.breach('torn states', [...problems.map((problem) => `told at unlocking: ${problem.type}`), ...found.faults, ...torn]);
  checkDraft(campaign, found);
  witness.isNow(found.kept);
  return { doors, witness, children: new Map(found.children) };
}

/** How long before the kill the oldest word was typed that is not there. */
function checkDraft(campaign: Campaign, { kept }: Found): void {
  const { witness: { typed, diedAt } } = campaign;
  campaign.witness.typed = null;
  if (typed === null) return;
  const body = kept.get(typed.thing);
  const firstLost = typed.words[typed.words.findIndex((each) => each.body === body) + 1];
  if (firstLost === undefined) return;
  const age = diedAt - firstLost.at;
  campaign.oldestDraft = Math.max(campaign.oldestDraft, age);
  if (age > mostAge) campaign.breach('drafts over 2 s old', [`${Math.round(age)} ms`]);
}
