import * as act from '../../test/story/driver.ts';
import type { Hands, Thing } from '../../test/story/Hands.ts';
import type { Story } from '../../test/story/openStory.ts';
import type { Camera } from './camera.ts';

const field: Thing = { role: 'textbox', name: 'Words to find' };

/** A child among the others; words in private notes, and in the record. */
export async function takeFinding({ hands }: Story, camera: Camera): Promise<void> {
  await act.goTo(hands, 'Children');
  await hands.fill({ role: 'textbox', name: 'Find by code name' }, 'st');
  await hands.waitUntilGone({ role: 'button', name: /^Night Owl/ });
  await camera.take('children-found');
  await hands.fill({ role: 'textbox', name: 'Find by code name' }, 'nobody');
  await camera.take('children-none');
  await toSearch(hands, 'Find in private notes');
  await camera.take('find-empty');
  await find(hands, 'draw');
  await camera.take('find-notes');
  await hands.fill(field, 'zebra crossing');
  await hands.waitFor({ role: 'heading', name: /^Nothing has/ });
  await camera.take('find-nothing');
  await toSearch(hands, 'Find in the record');
  await find(hands, 'sleep');
  await camera.take('find-record');
}

async function toSearch(hands: Hands, name: string): Promise<void> {
  await act.goTo(hands, 'Children');
  await hands.press({ role: 'button', name });
  await hands.waitFor({ role: 'heading', name });
}

async function find(hands: Hands, words: string): Promise<void> {
  await hands.fill(field, words);
  await hands.waitFor({ role: 'list', name: 'Found, the newest first' });
}
