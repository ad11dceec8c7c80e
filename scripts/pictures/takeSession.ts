import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';
import { phone, wide, type Camera } from './camera.ts';

const kite = 'Paper Kite';

/** A session from its first tap: the card, then note and record; the phrases, kept and offered. */
export async function takeSession({ hands, page }: Story, camera: Camera): Promise<void> {
  await act.goTo(hands, 'Today');
  await hands.press({ role: 'button', name: `Begin with ${kite}` });
  await hands.waitFor({ role: 'button', name: 'We read it together' });
  await camera.take('notice-card');
  await hands.press({ role: 'button', name: 'We read it together' });
  await hands.waitFor({ role: 'textbox', name: 'Private note' });
  await camera.take('session-room');
  await hands.fill({ role: 'textbox', name: 'Private note' }, 'Folded a bird, then unfolded it to see how it was made.\n\nHardly a word. I did not fill the silence. Stayed ten minutes longer than planned, and nobody minded.');
  await hands.press({ role: 'button', name: 'Started now' });
  await hands.press({ role: 'radio', name: 'Play-based' });
  await camera.take('session-room-written');
  await hands.resize(phone);
  await hands.press({ role: 'radio', name: 'Clinical record' });
  await camera.take('session-room-record');
  await hands.resize(phone);
  await hands.press({ role: 'radio', name: 'Private note' });
  await hands.resize(wide);
  await hands.press({ role: 'button', name: 'Finish the note' });
  await hands.waitFor({ role: 'button', name: 'Finish the session' });
  await camera.take('session-room-note-kept');
  await hands.press({ role: 'button', name: 'Back' });
  await hands.waitFor({ role: 'navigation', name: 'Places' });
  await act.openWriter(hands, kite);
  await hands.press({ role: 'button', name: 'Your phrases' });
  await hands.waitFor({ role: 'textbox', name: 'Letters' });
  await camera.take('phrases-none');
  for (const [short, text] of [['open', 'We began with the drawing things on the floor.'], ['end', 'We ended with three breaths, and said when we meet next.']] as const) {
    await hands.fill({ role: 'textbox', name: 'Letters' }, short);
    await hands.fill({ role: 'textbox', name: 'What they become' }, text);
    await hands.press({ role: 'button', name: 'Keep the phrase' });
    await hands.waitFor({ role: 'button', name: `Remove ;${short}` });
  }
  await camera.take('phrases');
  await hands.press({ role: 'button', name: 'Back' });
  await hands.press({ role: 'textbox', name: 'Private note' });
  await hands.type(';e');
  await page.waitForTimeout(300);
  await camera.take('phrases-offered');
  await act.leaveWriter(hands, kite);
}
