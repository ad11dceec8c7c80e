import type { ErrandPlan, OfferedSentence } from '../../core/Errand.ts';
import { copyHeard, takeBackHeard, textsHeard } from '../../core/heardOn.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { readRecordings } from '../books/readRecordings.ts';
import { textName, wordsHash, type Recording } from '../books/Recording.ts';
import type { Shelf } from '../books/Shelf.ts';

/** One recording an errand carries, by the name of the piece it is heard for (`heardOn`). */
export type ErrandSound = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A plan that tells of no recorded rendering but those that go along, and all that goes along. */
export type Sounded = { readonly plan: ErrandPlan; readonly sounds: readonly ErrandSound[] };

/**
 * Every recording there is of what this child will hear, in her language. renderingMissing: a sentence is rendered by nothing but a
 * recording, and that is gone, does not open, or is of other words.
 */
export async function gatherSounds(shelf: Shelf, plan: ErrandPlan, language: string): Promise<Result<Sounded>> {
  const copy = plan.kind === 'request' && plan.copy !== undefined ? copyHeard(plan.copy) : [];
  const takeBacks = plan.kind === 'whoSaw' ? plan.takeBacks.flatMap(takeBackHeard) : [];
  const texts = [...new Set([...textsHeard(plan.walk), ...copy, ...takeBacks])];
  const names = texts.map((text) => textName(language, text));
  const ofRequest = await readRecordings(shelf, { of: 'request', child: plan.child }, names);
  if (!ofRequest.ok) return ofRequest;
  const ofHouse = await readRecordings(shelf, { of: 'house' }, names);
  if (!ofHouse.ok) return ofHouse;
  const heard = texts.flatMap((name, place): ErrandSound[] => {
    const found = ofRequest.value[place] ?? ofHouse.value[place];
    return found ? [{ name, bytes: found.bytes }] : [];
  });
  const withRenderings = await gatherRenderings(shelf, plan, language);
  if (!withRenderings.ok) return withRenderings;
  return ok({ plan: withRenderings.value.plan, sounds: [...heard, ...withRenderings.value.sounds] });
}

async function gatherRenderings(shelf: Shelf, plan: ErrandPlan, language: string): Promise<Result<Sounded>> {
  if (plan.kind !== 'request') return ok({ plan, sounds: [] });
  const { sentences } = plan.offer;
  const names = sentences.map(({ recorded }) => recorded?.sound ?? '');
  const read = await readRecordings(shelf, { of: 'rendering', child: plan.child }, names);
  if (!read.ok) return read;
  const said = sentences.map((sentence, place) => asItLies(sentence, read.value[place] ?? null, language));
  const lost = said.find(({ rendering, recorded }, place) => rendering.trim() === '' && !recorded && names[place] !== '');
  if (lost) return fail({ type: 'renderingMissing', sentence: lost.id });
  const sounds = said.flatMap(({ id, recorded }, place): ErrandSound[] => {
    const bytes = recorded && read.value[place]?.bytes;
    return bytes ? [{ name: id, bytes }] : [];
  });
  return ok({ plan: { ...plan, offer: { ...plan.offer, sentences: said } }, sounds });
}

/** What a yes will say of it: who spoke and when out of the sealed recording, and nothing where there is none of these words. */
function asItLies({ recorded, ...sentence }: OfferedSentence, found: Recording | null, language: string): OfferedSentence {
  if (!recorded || found === null) return sentence;
  if (found.of !== undefined && found.of !== wordsHash({ text: sentence.text, rendering: sentence.rendering, language })) return sentence;
  const { speaker, at, seconds } = found;
  return { ...sentence, recorded: { sound: recorded.sound, speaker, at, seconds } };
}
