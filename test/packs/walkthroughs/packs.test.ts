import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../scripts/pack/checkPack.ts';
import { readWalkthroughPack } from '../../../scripts/pack/walkthroughPackSchema.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import { walkthroughPacks } from '../../../src/packs/walkthroughs/walkthroughPacks.ts';

describe.each(Object.entries(walkthroughPacks))('the pack of %s', (language, load) => {
  test('is whole, as the English, and easy enough: the script finds nothing to mend', async () => {
    expect(checkPack(await load(), en)).toEqual([]);
  });

  test('has the shape of a pack, its own tag and its own name', async () => {
    const pack = await load();
    expect(readWalkthroughPack(pack)).toEqual(pack);
    expect(pack.language).toBe(language);
    expect(pack.id).toBe(`resguardo.walkthrough.${language}`);
  });

  test('calls no answer as one of the controls below it', async () => {
    for (const { room, notice, request } of Object.values((await load()).bands)) {
      const controls = [room.hearAgain, room.goBack, room.ask, room.skip, room.stop];
      expect([...notice.answers, ...request.answers].map(({ label }) => label).filter((label) => controls.includes(label))).toEqual([]);
    }
  });

  test('does not claim what nobody has done', async () => {
    expect((await load()).provenance).toMatchObject({ translated: null, backTranslated: null, childTested: null, reviewed: null });
  });
});
