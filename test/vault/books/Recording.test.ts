import { beforeAll, describe, expect, it } from 'vitest';
import { requestPlan } from '../../core/somePlan.ts';
import { gatherSounds } from '../../../src/vault/errand/gatherSounds.ts';
import { textName, wordsHash, type Recording } from '../../../src/vault/books/Recording.ts';
import { readRecordings } from '../../../src/vault/books/readRecordings.ts';
import { saveRecording } from '../../../src/vault/books/saveRecording.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf } from './freshShelf.ts';

beforeAll(ready);

const { id, text, rendering } = requestPlan.offer.sentences[0]!;
const kept = { speaker: { by: 'interpreter', who: 'Luz' }, at: at(1), seconds: 4 } as const;
const sound = 'ab'.repeat(32);

/** Whether a rendering whose note says this of its words goes along, to a child who hears this language. */
async function goes(of: Pick<Recording, 'of'>, language = 'en') {
  const { shelf, addChild } = await freshShelf();
  const child = await addChild('Wren');
  valueOf(await saveRecording(shelf, { of: 'rendering', child }, { ...kept, ...of, name: sound, type: 'audio/ogg', bytes: new Uint8Array([1, 2]) }));
  const sentences = [{ ...requestPlan.offer.sentences[0]!, recorded: { ...kept, sound } }];
  const { sounds } = valueOf(await gatherSounds(shelf, { ...requestPlan, child, offer: { ...requestPlan.offer, sentences } }, language));
  return sounds.some(({ name }) => name === id);
}

describe('a recording of a text', () => {
  it('too long to be opened again is refused, and the longest that is kept opens', async () => {
    const { shelf } = await freshShelf();
    const save = (name: string) => saveRecording(shelf, { of: 'house' }, { ...kept, name, type: 'audio/ogg', bytes: new Uint8Array([1, 2]) });
    const lying = async (name: string) => valueOf(await readRecordings(shelf, { of: 'house' }, [name]))[0];
    const refused: number[] = [];
    for (const letters of [2000, 2600, 2650, 2680, 2690, 2720, 4000]) {
      const name = textName('ti', 'ጽ'.repeat(letters));
      const saved = await save(name);
      expect((await lying(name)) !== null && (await lying(name)) !== undefined, `${letters}`).toBe(saved.ok);
      if (saved.ok) continue;
      refused.push(letters);
      expect(saved.problem).toEqual({ type: 'invalid', field: 'text', why: 'tooLong' });
    }
    expect(refused.at(-1)).toBe(4000);
    expect(refused).not.toContain(2000);
  });
});

describe('the words of a recorded rendering', () => {
  it('are those of its sentence, white space aside, or it does not go along', async () => {
    expect(await goes({ of: wordsHash({ text, rendering, language: 'en' }) })).toBe(true);
    expect(await goes({ of: wordsHash({ text: ` ${text}  `, rendering, language: 'en' }) })).toBe(true);
    for (const other of [{ text: 'Other.' }, { rendering: '' }, { language: 'es' }]) {
      expect(await goes({ of: wordsHash({ text, rendering, language: 'en', ...other }) })).toBe(false);
    }
  });

  it('are not asked for of one that was kept before they were', async () => {
    expect(await goes({})).toBe(true);
  });
});
