import type { Camera } from './camera.ts';
import { heron, struck } from './caseload.ts';
import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';

const said = { walkedBy: 'Ms. Alba', whoAsked: 'Ms. Rivera' };

/** The hand-over, the child's screens, and the door after them. */
export async function takeRoom({ hands }: Story, camera: Camera): Promise<void> {
  await hands.press({ role: 'button', name: `Ready to show ${heron}` });
  await act.fillHandOver(hands, heron, said);
  await camera.take('hand-over');
  await hands.press({ role: 'button', name: 'Hand over the tablet' });
  const taken = new Set<string>();
  await act.walkThrough(hands, {
    answer: 'Yes, you can send it',
    strike: [struck],
    wrong: ['All that I ever told you.'],
    at: async (page) => {
      const name = nameOf(page);
      if (taken.has(name)) return;
      taken.add(name);
      await camera.take(name);
    },
  });
  await act.giveBack(hands);
  await camera.take('resting');
  await act.goToDoor(hands);
  await camera.take('unlock');
  await act.enterRecipientHouse(hands);
  await camera.take('recipient');
}

/** One picture a kind of page, and a few stories by their name. */
function nameOf({ kind, heading }: act.Page): string {
  const stories: Readonly<Record<string, string>> = { 'What is in it': 'story-summary', 'No is fine': 'story-no', 'No taking it back': 'story-gone' };
  return kind === 'story' ? stories[heading] ?? 'story' : kind === 'answers' ? 'decision' : kind;
}
