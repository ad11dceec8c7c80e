import type { Problem } from '../../../src/core/Problem.ts';
import type { Besieged } from './Besieged.ts';
import { same, type DiskState } from './DiskState.ts';
import type { Outcome } from './Outcome.ts';
import { kindOf, type Tampering } from './Tampering.ts';

/** What a promise can break on. */
export const losses = ['unnoticed', 'misnamed', 'crashed', 'written', 'restUnreadable', 'inventedYes'] as const;
export type Loss = { readonly loss: (typeof losses)[number]; readonly why: string };

/** What was done, what lay there then, and what came of it; base: what comes of a vault that nobody touched. */
export type Trial = { readonly tamperings: readonly Tampering[]; readonly before: DiskState; readonly outcome: Outcome };

// [Note: what cannot be noticed] Of what was a version before, the newest serves nothing until the present one is lost; a
// draft is saved without the shelf, so an older one in its place, or none, is as good; and what lies in clear can be
// written by anyone. All else that is said of these places is held to what is said of every other.
const silent: Readonly<Record<string, (how: string) => boolean>> = {
  'previous root': () => true,
  'previous page': () => true,
  draft: (how) => ['taken away', 'nothing', 'older'].includes(how),
  'marker file': () => true,
  'page marker': () => true,
  registry: () => true,
};

/** Every promise that the outcome breaks. */
export function judge(besieged: Besieged, base: Outcome, trial: Trial): readonly Loss[] {
  const { tamperings, before, outcome } = trial;
  if (outcome.crash !== null) return [{ loss: 'crashed', why: outcome.crash }];
  const kinds = new Set(tamperings.map(({ place }) => kindOf(besieged, place)));
  if (outcome.refused !== null) return judgeRefusal(kinds, outcome.refused, writtenOver(before, outcome.after));
  const lost = tamperings.flatMap(({ place }) => besieged.rows.get(place)?.entries ?? []);
  return [
    ...judgeEntries(besieged, base, { outcome, lost: new Set(lost), rootIsOlder: tamperings.some(({ place, how }) => place === 'shelf/root' && how === 'older') }),
    ...judgeYes(besieged, base, trial, kinds),
    ...judgeShelf(base, trial, kinds),
    ...judgeDrafts(base, trial),
    ...judgeFiles(besieged, trial, kinds),
    ...keptAsItWas(trial),
  ];
}

/** A refusal is an answer to a touched key file only, and leaves the disk as it was. */
function judgeRefusal(kinds: ReadonlySet<string>, refused: Problem, written: string | null): readonly Loss[] {
  return [
    ...(kinds.has('key file') ? [] : [{ loss: 'restUnreadable', why: `refused: ${refused.type}` } as const]),
    ...(written === null ? [] : [{ loss: 'written', why: `${written} after ${refused.type}` } as const]),
  ];
}

/** The first place that is other than before, but for how often somebody tried. */
function writtenOver(before: DiskState, after: DiskState): string | null {
  const but = (value: unknown) => (typeof value === 'object' && value !== null && 'wrongTries' in value ? { ...value, wrongTries: 0 } : value);
  const places = [...new Set([...before.keys(), ...after.keys()])];
  return places.find((place) => !same(but(before.get(place)), but(after.get(place)))) ?? null;
}

type Reading = { readonly outcome: Outcome; readonly lost: ReadonlySet<string>; readonly rootIsOlder: boolean };

/** Each entry that was touched is named, and nothing else is; each that was not is as it was. */
function judgeEntries({ rows }: Besieged, base: Outcome, { outcome, lost, rootIsOlder }: Reading): readonly Loss[] {
  const found: Loss[] = [];
  for (const entry of new Set([...rows.values()].flatMap(({ entries }) => entries))) {
    // A root from long before does not know where its lines lie by now, and says that it is not whole. Mending finds them.
    const mayBeMissing = rootIsOlder && entry.startsWith('/ledger/');
    const [was, is, named] = [base.entries.get(entry), outcome.entries.get(entry), outcome.damaged.has(entry)];
    if (lost.has(entry)) {
      // A line of the ledger is shown where its chain is broken, and is said to be.
      if (!named) found.push({ loss: 'unnoticed', why: `${entry} ${is === was ? 'as it was' : 'otherwise'}` });
    } else if (named && !mayBeMissing) found.push({ loss: 'misnamed', why: entry });
    else if (is !== was && !(mayBeMissing && is === undefined)) found.push({ loss: 'restUnreadable', why: `${entry}: ${is === undefined ? 'missing' : 'otherwise'}` });
  }
  const lines = [...lost].filter((entry) => entry.startsWith('/ledger/')).map((entry) => Number(entry.slice('/ledger/'.length)));
  const brokenAt = outcome.check?.ledgerBrokenAt ?? null;
  if (lines.length > 0 && brokenAt !== Math.min(...lines)) found.push({ loss: 'misnamed', why: `the ledger broken at ${brokenAt}` });
  if (lines.length === 0 && brokenAt !== null && !rootIsOlder) found.push({ loss: 'misnamed', why: `the ledger broken at ${brokenAt}, untouched` });
  return found;
}

/** No yes but those that were given; and the one that was out only if nothing of it was touched. */
function judgeYes(besieged: Besieged, base: Outcome, { tamperings, outcome }: Trial, kinds: ReadonlySet<string>): readonly Loss[] {
  const errand = tamperings.filter(({ place }) => place.startsWith('errand/'));
  const touched = errand.length > 0 || kinds.has('root');
  const own = consentOf(outcome);
  const given = base.consents.filter((each) => each !== consentOf(base));
  const found: Loss[] = outcome.consents.filter((each) => !given.includes(each) && each !== own).map((why) => ({ loss: 'inventedYes', why }));
  if (touched && own !== null) found.push({ loss: 'inventedYes', why: `${own}, though the errand was touched` });
  const acts = [...besieged.state.keys()].filter((place) => place.startsWith('errand/')).length;
  const brokenOff = errand.every(({ place, is }) => is === undefined && Number(place.slice('errand/'.length)) === acts - 1);
  const told = outcome.problems.some(({ type }) => type === 'errandUnreadable' || type === 'damaged');
  if (errand.length > 0 && !brokenOff && !told) found.push({ loss: 'unnoticed', why: 'the errand' });
  return found;
}

function consentOf({ settled }: Outcome): string | null {
  return settled?.kind === 'request' ? settled.consent : null;
}

function judgeShelf(base: Outcome, { outcome }: Trial, kinds: ReadonlySet<string>): readonly Loss[] {
  const told = outcome.problems.some(({ type }) => type === 'shelfDamaged' || type === 'savesMissing');
  const touched = ['root', 'page', 'desk'].filter((kind) => kinds.has(kind));
  const found: Loss[] = touched.length > 0 && !told ? [{ loss: 'unnoticed', why: touched.join(', ') }] : [];
  if (!told && outcome.facility !== base.facility) found.push({ loss: 'unnoticed', why: 'the facility' });
  if (touched.length === 0 && told) found.push({ loss: 'misnamed', why: 'a shelf that was not touched' });
  return found;
}

function judgeDrafts(base: Outcome, { tamperings, outcome }: Trial): readonly Loss[] {
  const touched = tamperings.filter(({ place }) => place.startsWith('drafts/'));
  // What was asked goes with the yes it came to.
  const due = touched.filter(({ how, place }) => !silent.draft?.(how) && base.after.has(place));
  const damaged = outcome.check?.damagedDrafts ?? 0;
  const strange = outcome.drafts.filter((draft) => !base.drafts.includes(draft));
  const older = touched.some(({ how }) => how === 'older');
  const found: Loss[] = [];
  if (damaged < due.length) found.push({ loss: 'unnoticed', why: `${due.length - damaged} drafts` });
  if (damaged > touched.length) found.push({ loss: 'misnamed', why: `${damaged} drafts` });
  if (strange.length > 0 && !older) found.push({ loss: 'unnoticed', why: `a draft that was never typed: ${strange[0]}` });
  if (outcome.drafts.length < base.drafts.length - touched.length) found.push({ loss: 'restUnreadable', why: 'drafts' });
  return found;
}

/** Of two key files one serves; the other is made the same again. With both touched there is no way in. */
function judgeFiles({ state }: Besieged, { tamperings, outcome: { after } }: Trial, kinds: ReadonlySet<string>): readonly Loss[] {
  if (!kinds.has('key file')) return [];
  const touched = tamperings.filter(({ place }) => place.startsWith('file/keys.'));
  if (touched.length > 1) return [{ loss: 'unnoticed', why: 'both key files' }];
  const whole = ['file/keys.a', 'file/keys.b'].every((place) => same(after.get(place), state.get('file/keys.a')));
  return whole ? [] : [{ loss: 'unnoticed', why: 'a copy of the key file that was not made whole again' }];
}

/** Damage to rows is shown and kept, never deleted or written over. */
function keptAsItWas({ tamperings, outcome: { after } }: Trial): readonly Loss[] {
  return tamperings.filter(({ place, is }) => place.startsWith('rows/') && is !== undefined && !same(after.get(place), is))
    .map(({ place }) => ({ loss: 'written', why: place }));
}

/** Whether what was done can be noticed at all. */
export function canBeNoticed(besieged: Pick<Besieged, 'rows'>, { place, how }: Tampering): boolean {
  return silent[kindOf(besieged, place)]?.(how) !== true;
}
