import type { ErrandPlan } from '../../core/Errand.ts';
import { copyHeard, textsHeard } from '../../core/heardOn.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { readRecordings } from '../books/readRecordings.ts';
import { textName } from '../books/Recording.ts';
import type { Shelf } from '../books/Shelf.ts';

/** One recording an errand carries, by the name of the piece it is heard for (`heardOn`). */
export type ErrandSound = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * Every recording there is of what this child will hear, in her language. renderingMissing: a sentence is rendered by nothing but a
 * recording, and that is gone or does not open.
 */
export async function gatherSounds(shelf: Shelf, plan: ErrandPlan, language: string): Promise<Result<readonly ErrandSound[]>> {
  const copy = plan.kind === 'request' && plan.copy !== undefined ? copyHeard(plan.copy) : [];
  const texts = [...new Set([...textsHeard(plan.walk), ...copy])];
  const names = texts.map((text) => textName(language, text));
  const ofRequest = await readRecordings(shelf, { of: 'request', child: plan.child }, names);
  if (!ofRequest.ok) return ofRequest;
  const ofHouse = await readRecordings(shelf, { of: 'house' }, names);
  if (!ofHouse.ok) return ofHouse;
  const heard = texts.flatMap((name, place): ErrandSound[] => {
    const found = ofRequest.value[place] ?? ofHouse.value[place];
    return found ? [{ name, bytes: found.bytes }] : [];
  });
  const renderings = await gatherRenderings(shelf, plan);
  return renderings.ok ? ok([...heard, ...renderings.value]) : renderings;
}

async function gatherRenderings(shelf: Shelf, plan: ErrandPlan): Promise<Result<readonly ErrandSound[]>> {
  const sentences = plan.kind === 'request' ? plan.offer.sentences.filter(({ recorded }) => recorded) : [];
  const sounds = sentences.map(({ recorded }) => recorded?.sound ?? '');
  const read = await readRecordings(shelf, { of: 'rendering', child: plan.child }, sounds);
  if (!read.ok) return read;
  const lost = sentences.find(({ rendering }, place) => rendering.trim() === '' && !read.value[place]);
  if (lost) return fail({ type: 'renderingMissing', sentence: lost.id });
  return ok(sentences.flatMap(({ id }, place): ErrandSound[] => {
    const found = read.value[place];
    return found ? [{ name: id, bytes: found.bytes }] : [];
  }));
}
