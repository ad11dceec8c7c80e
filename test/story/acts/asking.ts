import type { Hands, Thing } from '../Hands.ts';
import { openChild } from './caseload.ts';
import { giveBack, lookAtRoom, walkThrough, type ChildsWalk } from './childsRoom.ts';
import { unlock } from './door.ts';

/** What the clinician says before the tablet changes hands. */
export type RoomSaid = {
  /** Who walks the child through pages that are not reviewed, or not in her best language. */
  readonly walkedBy?: string;
  /** Who puts it into her language, when someone must. */
  readonly interpreter?: 'You' | { readonly name: string; readonly independent?: boolean; readonly pledged?: boolean };
  /** Of a request: who asked for it, as the chips name them. */
  readonly whoAsked?: string;
  /** Of a request that was asked before: why again. */
  readonly again?: string;
  /** Of a request to a child of 14 or over: whether the office's own form is needed. Not, where nothing is said. */
  readonly orrForm?: true;
  readonly leftHand?: true;
  /** Of a request: how long a yes waits. */
  readonly wait?: '24 hours' | '2 days' | '3 days' | '7 days' | { readonly hours: number; readonly reason: string };
};

const handOverButton: Thing = { role: 'button', name: 'Hand over the tablet' };

/** Hands the tablet over for the notice: ends at the first page of the child's room. */
export async function handOverNotice(hands: Hands, codeName: string, said: RoomSaid): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: 'Give the notice' });
  await sayAndHandOver(hands, codeName, said);
}

/** The same for a request, from the composed summary on the screen. */
export async function handOver(hands: Hands, codeName: string, said: RoomSaid): Promise<void> {
  await hands.press({ role: 'button', name: `Ready to show ${codeName}` });
  await sayAndHandOver(hands, codeName, said);
}

async function sayAndHandOver(hands: Hands, codeName: string, said: RoomSaid): Promise<void> {
  await fillHandOver(hands, codeName, said);
  await hands.press(handOverButton);
  await hands.waitFor({ role: 'group', name: 'Always here' });
  await lookAtRoom(hands);
}

/** Fills the list before the hand-over, and hands nothing over. */
export async function fillHandOver(hands: Hands, codeName: string, said: RoomSaid): Promise<void> {
  await hands.waitFor({ role: 'heading', name: `Before you hand ${codeName} the tablet` });
  if (said.interpreter) await nameInterpreter(hands, said.interpreter);
  const interprets = said.interpreter !== undefined && said.interpreter !== 'You';
  await hands.press({ role: 'checkbox', name: interprets ? `Just you, ${codeName} and the interpreter` : `Just you and ${codeName}` });
  if (said.walkedBy) await hands.fill({ role: 'textbox', name: `Who walks ${codeName} through it?` }, said.walkedBy);
  if (said.whoAsked) await hands.press({ role: 'radio', name: said.whoAsked, within: { role: 'radiogroup', name: 'Who asked for this summary?' } });
  if (said.leftHand) await hands.press({ role: 'checkbox', name: `${codeName} uses the left hand` });
  const form: Thing = { role: 'radiogroup', name: 'Does anyone need records that the office (ORR) holds?' };
  if (await hands.sees(form)) await hands.press({ role: 'radio', name: said.orrForm ? 'Yes, the form is asked for' : 'No, only this summary', within: form });
  if (said.again) await hands.fill({ role: 'textbox', name: 'Why you ask again' }, said.again);
  if (said.wait) await setWait(hands, said.wait);
}

async function nameInterpreter(hands: Hands, who: NonNullable<RoomSaid['interpreter']>): Promise<void> {
  await hands.press({ role: 'radio', name: who === 'You' ? 'You' : 'An interpreter' });
  if (who === 'You') return;
  await hands.fill({ role: 'textbox', name: 'The interpreter’s name' }, who.name);
  if (who.independent) await hands.press({ role: 'checkbox', name: 'The interpreter has no other role here' });
  if (who.pledged) await hands.press({ role: 'checkbox', name: 'The interpreter has pledged to keep this private' });
}

async function setWait(hands: Hands, wait: NonNullable<RoomSaid['wait']>): Promise<void> {
  await hands.press({ role: 'radio', name: typeof wait === 'string' ? wait : 'Shorter' });
  if (typeof wait === 'string') return;
  await hands.fill({ role: 'textbox', name: 'Hours' }, String(wait.hours));
  await hands.fill({ role: 'textbox', name: 'Why it cannot wait 24 hours' }, wait.reason);
}

/** The whole notice: the tablet goes to the child and comes back. Gives what is told after unlocking. */
export async function giveNotice(hands: Hands, codeName: string, notice: { readonly said: RoomSaid; readonly walk: ChildsWalk; readonly passphrase: string }): Promise<string> {
  await handOverNotice(hands, codeName, notice.said);
  await walkThrough(hands, notice.walk);
  await giveBack(hands);
  return unlock(hands, notice.passphrase);
}

/** The whole request, from the composed summary on the screen. Gives the last words in the room and what is told after unlocking. */
export async function ask(hands: Hands, codeName: string, request: { readonly said: RoomSaid; readonly walk: ChildsWalk; readonly passphrase: string }): Promise<{ readonly lastWords: string; readonly told: string }> {
  await handOver(hands, codeName, request.said);
  const lastWords = await walkThrough(hands, request.walk);
  await giveBack(hands);
  return { lastWords, told: await unlock(hands, request.passphrase) };
}
