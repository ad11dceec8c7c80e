import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';
import { noteOf } from './noteOf.ts';
import { openBare, openWriterWith, textIn } from './pages.ts';
import { typeKeys } from './typeKeys.ts';

/** Keys that are not counted, each time. */
const first = 4;

/** Milliseconds a key, on each side. */
export type Round = { readonly ours: readonly number[]; readonly bare: readonly number[] };

/** Types in the private note and in a bare element with the same words, in turns. Throws when either holds other words than were typed. */
export async function measureNote(story: Story, asked: { readonly codeName: string; readonly words: number; readonly rounds: number; readonly keys: number }): Promise<readonly Round[]> {
  const text = noteOf(asked.words);
  await openWriterWith(story, asked.codeName, text);
  const bare = await openBare(story.browser, story.page, text);
  const sides = { ours: story.page, bare };
  const measure = async (side: keyof typeof sides) => {
    await sides[side].bringToFront();
    // The first keys after a change of page pay for what every page pays once.
    await typeKeys(sides[side], first);
    return typeKeys(sides[side], asked.keys);
  };
  const rounds: Round[] = [];
  for (let round = 0; round < asked.rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? ['ours', 'bare'] as const : ['bare', 'ours'] as const;
    const found = { [first]: await measure(first), [second]: await measure(second) } as unknown as Round;
    rounds.push(found);
  }
  const [held, heldBare] = [await textIn(story.page), await textIn(bare)];
  if (held !== heldBare || held.length !== text.length + asked.rounds * (asked.keys + first)) throw new Error('what was typed does not stand there');
  await bare.close();
  await act.leaveWriter(story.hands, asked.codeName);
  return rounds;
}
