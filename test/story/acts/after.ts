import type { Hands, Thing } from '../Hands.ts';
import { fillHandOver, type RoomSaid } from './asking.ts';
import { openChild } from './caseload.ts';
import { lookAtRoom, pressNext } from './childsRoom.ts';
import { openConsent } from './lettingGo.ts';

/** Hands the tablet over to show her who saw what: ends at its first page. */
export async function handOverWhoSaw(hands: Hands, codeName: string, said: RoomSaid): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: `Show ${codeName} who saw what` });
  await fillHandOver(hands, codeName, said);
  await hands.press({ role: 'button', name: 'Hand over the tablet' });
  await hands.waitFor({ role: 'group', name: 'Always here' });
  await lookAtRoom(hands);
}

/** She goes on to the page of this title. */
export async function goOnTo(hands: Hands, title: string): Promise<void> {
  for (let pages = 0; pages < 20; pages += 1) {
    const { kind, heading } = await lookAtRoom(hands);
    if (heading === title) return;
    if (kind === 'over') break;
    await pressNext(hands);
  }
  throw new Error(`no page "${title}" among who saw what`);
}

/** Her two taps on the page before her. Gives the words of the page it becomes. */
export async function takeBackByTwoTaps(hands: Hands, label: string): Promise<string> {
  await hands.press({ role: 'button', name: label, within: { role: 'main' } });
  await lookAtRoom(hands);
  await hands.press({ role: 'button', name: 'That is my answer' });
  await lookAtRoom(hands);
  return hands.read({ role: 'main' });
}

const letter = (name: string): Thing => ({ role: 'region', name: `The letter to ${name}` });

/** Makes the recall letter and saves it. Gives the file. */
export async function saveRecallLetter(hands: Hands, codeName: string, to: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await openConsent(hands, codeName, to);
  await hands.press({ role: 'button', name: 'Make the letter', within: letter(to) });
  await hands.waitFor({ role: 'article', within: letter(to) });
  return hands.download(() => hands.press({ role: 'button', name: 'Save as a file', within: letter(to) }));
}

/** Says that the letter is on its way. */
export async function letterIsSent(hands: Hands, to: string): Promise<void> {
  await hands.press({ role: 'button', name: 'It is sent or handed over', within: letter(to) });
  await hands.waitUntilGone({ role: 'button', name: 'It is sent or handed over' });
}
