import type { Hands, Thing } from '../Hands.ts';
import { openChild } from './caseload.ts';
import { pause } from './until.ts';

/** An adult who speaks into the tablet. */
export type SpeakerNamed = { readonly by: 'You' | 'The interpreter'; readonly name: string };

const stop: Thing = { role: 'button', name: 'Stop and keep' };

/** From her page to the place where her voices are recorded. */
export async function openVoices(hands: Hands, codeName: string): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: `Voices: record what ${codeName} hears` });
  await hands.waitFor({ role: 'heading', name: `What ${codeName} hears` });
}

/** Says who speaks, and that nobody else is heard. */
export async function sayWhoSpeaks(hands: Hands, { by, name }: SpeakerNamed): Promise<void> {
  await hands.press({ role: 'radio', name: by });
  await hands.fill({ role: 'textbox', name: 'Name' }, name);
  if (!(await hands.isOn({ role: 'checkbox', name: 'Only this adult is heard' }))) await hands.press({ role: 'checkbox', name: 'Only this adult is heard' });
}

/** Records what begins with these words, for so long, and waits until it is on the tablet. */
export async function record(hands: Hands, of: string, { milliseconds = 1500, again = false } = {}): Promise<void> {
  await hands.press({ role: 'button', name: `${again ? 'Record again' : 'Record'}: ${of}` });
  await hands.waitFor(stop);
  await pause(milliseconds);
  await hands.press(stop);
  await hands.waitFor({ role: 'button', name: `Play: ${of}` });
}

/** Throws away what was recorded of these words. */
export async function deleteRecording(hands: Hands, of: string): Promise<void> {
  await hands.press({ role: 'button', name: `Delete the recording: ${of}` });
  await hands.press({ role: 'button', name: `Delete it: ${of}` });
  await hands.waitFor({ role: 'button', name: `Record: ${of}` });
}
