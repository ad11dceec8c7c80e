import * as v from 'valibot';
import { bands } from '../../core/Band.ts';
import type { Canonical } from '../../core/canonicalJson.ts';
import type { DayFacts } from '../../core/DayFacts.ts';
import { asId, type BranchId, type ChildId, type ConsentId } from '../../core/Id.ts';
import { asInstant } from '../../core/Instant.ts';
import { keepers, tellings, waysToLeave } from '../../core/Leaving.ts';
import { noMisses } from '../../core/ReAsk.ts';
import { isBase64url } from '../sodium.ts';
import { isPossibleEnd, mostBranches, namesAll } from './possibleEnd.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instant = v.pipe(v.number(), v.transform(asInstant));
const child = v.pipe(v.string(), v.transform(asId<ChildId>));
const bytes = (length: number) => v.pipe(v.string(), v.check((text) => isBase64url(text, length)));
const link = bytes(32);
const hash = bytes(16);
const short = v.pipe(v.string(), v.maxLength(200));

/**
 * Where the rows of one branch begin in a book: from which entry its leaves, and from which volume its volumes. branch is a
 * place in the root's list. A book's parts are in order, and the first begins with the book.
 */
export type BookPart = { readonly branch: number; readonly entry: number; readonly volume: number };

/** How far a book goes. */
export type BookEnd = {
  readonly entries: number;
  /** Link of the last entry (base64url), null while the book is empty. */
  readonly head: string | null;
  /** How many of the first entries lie in volumes, and in how many. */
  readonly bound: number;
  readonly volumes: number;
  /** Bytes of the leaves that are not bound yet, before padding. */
  readonly loose: number;
  readonly parts: readonly BookPart[];
};

// A page holds twenty of these: they are lists, and a book of the first branch alone names no parts.
const bookEnd = v.pipe(
  v.strictTuple([count, v.nullable(link), count, count, count, v.array(v.strictTuple([count, count, count]))]),
  v.transform(([entries, head, bound, volumes, loose, parts]): BookEnd => ({
    entries, head, bound, volumes, loose,
    parts: parts.length === 0 ? firstPart : parts.map(([branch, entry, volume]) => ({ branch, entry, volume })),
  })),
  v.check(isPossibleEnd),
);

const firstPart: readonly BookPart[] = [{ branch: 0, entry: 0, volume: 0 }];

function writeBookEnd({ entries, head, bound, volumes, loose, parts }: BookEnd): Canonical {
  const own = parts.length === 1 && parts[0]?.branch === 0 ? [] : parts;
  return [entries, head, bound, volumes, loose, own.map(({ branch, entry, volume }) => [branch, entry, volume])];
}

const card = v.strictObject({
  id: child,
  codeName: short,
  emblem: short,
  band: v.picklist(bands),
  language: short,
  interpreter: v.boolean(),
  // Cards from before these were asked for say nothing of them.
  ageMonth: v.exactOptional(short),
  arrived: v.exactOptional(short),
  leaves: v.exactOptional(short),
  addedAt: instant,
});

// Ten of these lie on a page: they are lists too.
const dayFacts = v.pipe(
  v.strictTuple([v.nullable(short), v.nullable(v.strictTuple([short, v.nullable(short)])), v.nullable(v.strictTuple([v.picklist(bands), v.boolean()]))]),
  v.transform(([lastSession, plan, notice]): DayFacts => ({
    lastSession,
    plan: plan && { date: plan[0], review: plan[1] },
    notice: notice && { band: notice[0], again: notice[1] },
  })),
);

function writeDayFacts({ lastSession, plan, notice }: DayFacts): Canonical {
  return [lastSession, plan && [plan.date, plan.review], notice && [notice.band, notice.again]];
}

const leaving = v.strictObject({ on: short, how: v.picklist(waysToLeave), records: v.picklist(keepers), keeper: short, told: v.picklist(tellings) });

const mark = v.strictObject({
  request: short,
  asked: count,
  notBefore: v.nullable(instant),
  last: instant,
  why: v.pipe(v.string(), v.maxLength(2000)),
  misses: v.optional(v.strictObject({ canSayNo: count, canTakeBack: count }), { ...noMisses }),
});

const holdWord = v.strictObject({ at: instant, saidBy: short, why: v.pipe(v.string(), v.maxLength(2000)) });
/** A legal hold as it lies in a page or on the desk. */
export const holdSchema = v.strictObject({ set: holdWord, lifted: v.nullable(holdWord) });

const shelfChild = v.strictObject({
  card,
  private: bookEnd,
  record: bookEnd,
  marks: v.array(mark),
  notices: count,
  lastNotice: v.nullable(instant),
  lastEntry: v.nullable(instant),
  /** When a card was last read with her; not there: never. */
  lastRead: v.exactOptional(instant),
  /** Not there: written before there were any, and read out of her record once (`fillDays`). */
  day: v.exactOptional(dayFacts),
  /** Not there or null: she is here, or is again. */
  left: v.exactOptional(v.nullable(leaving)),
  /** The yes that waits or stands. */
  consent: v.nullable(v.strictObject({
    id: v.pipe(v.string(), v.transform(asId<ConsentId>)),
    notBefore: instant,
    expires: instant,
  })),
  /** Not there: none was ever set. */
  hold: v.exactOptional(holdSchema),
  /** Everything of hers is to go, and she is nowhere shown any more. The rows to be taken away, known before her keys are gone. */
  shredding: v.exactOptional(v.array(bytes(16))),
});

/** What the root says of a row: the epoch it was written in, and the keyed hash of its plaintext, 16 bytes in base64url. */
const named = v.strictObject({ version: count, hash });

const root = v.strictObject({
  format: v.literal(1),
  /** One more with every write. */
  epoch: count,
  /** One more with every unlocking. */
  fence: count,
  savedAt: instant,
  /** Generation of the key file at the time: an older one does not fit this shelf. */
  keyFile: count,
  /** Every installation that wrote to this shelf, the one that writes now last. */
  branches: v.pipe(v.array(v.pipe(v.string(), v.transform(asId<BranchId>))), v.minLength(1), v.maxLength(mostBranches)),
  ledger: bookEnd,
  desk: v.nullable(named),
  /** Whose errand is out. */
  errand: v.nullable(child),
  /** Saves were lost, or may have been, and the ledger does not tell of it yet. */
  untold: v.exactOptional(v.literal(true)),
  pages: v.array(named),
});

const page = v.strictObject({ format: v.literal(1), number: count, children: v.array(shelfChild) });

export type ShelfChild = v.InferOutput<typeof shelfChild>;
export type Root = v.InferOutput<typeof root>;
export type Page = v.InferOutput<typeof page>;
export type NamedRow = v.InferOutput<typeof named>;

/** A root's plaintext, checked. Throws on anything else. */
export function checkRoot(value: unknown): Root {
  const checked = v.parse(root, value);
  if (!namesAll(checked.branches.length, [checked.ledger])) throw new Error('a part of no branch');
  return checked;
}

/** A page's plaintext, checked. Throws on anything else. */
export function checkPage(value: unknown): Page {
  return v.parse(page, value);
}

/** A root as its plaintext's JSON says it. */
export function writeRoot(value: Root): Canonical {
  return { ...value, ledger: writeBookEnd(value.ledger) };
}

/** A page as its plaintext's JSON says it. */
export function writePage(value: Page): Canonical {
  const children = value.children.map(({ day, ...each }) => ({
    ...each, private: writeBookEnd(each.private), record: writeBookEnd(each.record), ...(day && { day: writeDayFacts(day) }),
  }));
  return { ...value, children };
}

/** A book with nothing in it, to be written by this branch, a place in the root's list. */
export function emptyBook(branch: number): BookEnd {
  return { entries: 0, head: null, bound: 0, volumes: 0, loose: 0, parts: [{ branch, entry: 0, volume: 0 }] };
}
