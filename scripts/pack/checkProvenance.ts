import type { WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import type { Fault } from './Fault.ts';

/** A credit older than the words it vouches for, or a review of a translation that nobody has translated back. */
export function checkProvenance({ provenance, language }: WalkthroughPack): readonly Fault[] {
  const { written, translated, backTranslated, childTested, reviewed } = provenance;
  const last = translated !== null && translated.on > written.on ? translated : written;
  const stale = Object.entries({ backTranslated, childTested, reviewed }).flatMap(([name, credit]) =>
    (credit !== null && credit.on < last.on ? [{ where: `provenance ${name}`, what: `of ${credit.on}, but the words are of ${last.on}: what changed since was not looked at. Do it again, or set null` }] : []));
  const unheard = reviewed !== null && backTranslated === null && language !== 'en'
    ? [{ where: 'provenance reviewed', what: 'a translation is reviewed only after someone else has translated it back' }] : [];
  return [...stale, ...unheard];
}
