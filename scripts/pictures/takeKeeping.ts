import * as act from '../../test/story/driver.ts';
import type { Hands } from '../../test/story/Hands.ts';
import type { Story } from '../../test/story/openStory.ts';
import type { Camera } from './camera.ts';
import { heron } from './caseload.ts';

const stone = 'River Stone';
const leaf = 'Early Leaf';
const kite = 'Paper Kite';

/** Changing what is kept of a child, the legal hold, destroying, leaving and coming back, and her voices. */
export async function takeKeeping({ hands }: Story, camera: Camera): Promise<void> {
  await change(hands, heron);
  await camera.take('child-change');
  await hands.press({ role: 'button', name: 'Put the hold on' });
  await hands.waitFor({ role: 'textbox', name: 'Who says so' });
  await camera.take('hold');
  await change(hands, stone);
  await camera.take('child-change-held');
  await hands.press({ role: 'button', name: 'See the hold' });
  await hands.waitFor({ role: 'button', name: 'Lift the hold' });
  await camera.take('hold-stands');
  await act.openChild(hands, stone);
  await camera.take('child-held');
  await act.refusedShredding(hands, heron);
  await camera.take('shred-refused');
  await act.openShredding(hands, kite);
  await hands.waitFor({ role: 'textbox', name: 'To go on, type the code name' });
  await hands.fill({ role: 'textbox', name: 'To go on, type the code name' }, kite);
  await camera.take('shred');
  await takeLeaving(hands, camera);
  await act.openVoices(hands, heron);
  await camera.take('voices');
}

async function takeLeaving(hands: Hands, camera: Camera): Promise<void> {
  await change(hands, leaf);
  await hands.press({ role: 'button', name: `${leaf} leaves` });
  await hands.waitFor({ role: 'radio', name: 'Is released' });
  await camera.take('leave');
  await hands.press({ role: 'radio', name: 'Is released' });
  await hands.press({ role: 'radio', name: /^Somebody I name/u });
  await hands.press({ role: 'button', name: `${leaf} has left` });
  await hands.waitFor({ role: 'alert' });
  await camera.take('leave-missing');
  await act.letLeave(hands, leaf, { way: 'Is released', keeper: 'Ms. Oak' });
  await camera.take('left');
  await act.goTo(hands, 'Children');
  await hands.press({ role: 'radio', name: 'Left, 1' });
  await camera.take('children-left');
  await hands.press({ role: 'button', name: new RegExp(`^${leaf}`, 'u') });
  await act.onPageOf(hands, leaf);
  await camera.take('child-left');
}

async function change(hands: Hands, codeName: string): Promise<void> {
  await act.openChild(hands, codeName);
  await hands.press({ role: 'button', name: 'Change' });
  await hands.waitFor({ role: 'button', name: 'Save' });
}
