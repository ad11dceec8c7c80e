import type { PackageAsked } from '../../../src/bridge/CourierContract.ts';
import type { ConsentId } from '../../../src/core/Id.ts';
import { same, type Known, type SeenYes } from './Known.ts';

/** What stands against this yes at this moment, in words; null: nothing. */
export function againstYes({ newest }: Known, yes: SeenYes, now: number): string | null {
  if (yes.over !== null) return yes.over;
  if (now < newest) return 'a clock that is behind';
  if (now < yes.notBefore) return 'before the wait was over';
  if (now >= yes.expires) return 'after it had run out';
  return yes.unsure ? 'what may have taken it back was lost' : null;
}

/** The one rule: what is pressed are the words of a yes that was seen, that stands, has waited and has not run out. */
export function watchPress(known: Known, { signed: { face } }: PackageAsked, now: number): void {
  const yes = known.consents.get(face.id);
  if (yes === undefined) return known.break('a package without a yes', JSON.stringify(face));
  const against = againstYes(known, yes, now);
  known.hold(against === null, `a package on a yes: ${against}`, () => JSON.stringify(face));
  const { handed: { recipient, summary: { purpose } } } = yes;
  known.hold(same(face.words, yes.words), 'a package with other words', () => JSON.stringify({ face, words: yes.words }));
  known.hold(same(face.recipient, recipient) && face.purpose === purpose, 'a package for another', () => JSON.stringify(face));
}

/** A package that leaves the tablet: judged once more at that moment. */
export function watchGone(known: Known, consent: ConsentId, now: number): void {
  const yes = known.consents.get(consent);
  const against = yes === undefined ? 'no yes' : againstYes(known, yes, now);
  known.hold(against === null, `handed out on a yes: ${against}`, () => consent);
}
