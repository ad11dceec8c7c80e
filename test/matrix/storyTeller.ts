import { valueOf } from '../vault/valueOf.ts';
import { beginStory, beginTelling, endStory, type Telling } from './childStoryTold.ts';
import type { StoryTeller } from './Teller.ts';

const perVault = 40;

/** Over the vault's own handlers and the porter, with the disk in memory; a new vault now and then. */
export async function openStoryTeller(): Promise<StoryTeller> {
  const ends: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => { for (const end of ends.splice(0)) await end(); };
  const begin = (): Promise<Telling> => beginTelling((work) => ends.push(work));
  let telling = await begin();
  let isOut = false;
  return {
    begin: async (story) => {
      // A story that came to no good end leaves its vault to itself.
      if (isOut || telling.stories >= perVault) {
        await close();
        telling = await begin();
      }
      isOut = true;
      const begun = await beginStory(telling, story);
      const porter = valueOf(await telling.clinic.handOver(telling.vault, begun.asked));
      return {
        porter,
        end: async () => {
          await endStory(telling, story, begun);
          isOut = false;
        },
      };
    },
    close,
  };
}
