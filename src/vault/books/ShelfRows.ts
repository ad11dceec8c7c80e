import * as v from 'valibot';
import { bands } from '../../core/Band.ts';
import { asId, type ChildId, type ConsentId } from '../../core/Id.ts';
import { asInstant } from '../../core/Instant.ts';
import { noMisses } from '../../core/ReAsk.ts';
import { fromBase64url } from '../sodium.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instant = v.pipe(v.number(), v.transform(asInstant));
const child = v.pipe(v.string(), v.transform(asId<ChildId>));
const link = v.pipe(v.string(), v.check((text) => fromBase64url(text).length === 32));
const hash = v.pipe(v.string(), v.check((text) => fromBase64url(text).length === 16));
const short = v.pipe(v.string(), v.maxLength(200));

/** How far a book goes: its entries, and the link of the last one (base64url), null while it is empty. */
const bookEnd = v.strictObject({ entries: count, head: v.nullable(link) });

const card = v.strictObject({
  id: child,
  codeName: short,
  emblem: short,
  band: v.picklist(bands),
  language: short,
  interpreter: v.boolean(),
  addedAt: instant,
});

const mark = v.strictObject({
  request: short,
  asked: count,
  notBefore: v.nullable(instant),
  last: instant,
  why: v.pipe(v.string(), v.maxLength(2000)),
  misses: v.optional(v.strictObject({ canSayNo: count, canTakeBack: count }), { ...noMisses }),
});

const shelfChild = v.strictObject({
  card,
  private: bookEnd,
  record: bookEnd,
  marks: v.array(mark),
  notices: count,
  lastNotice: v.nullable(instant),
  lastEntry: v.nullable(instant),
  /** The yes that waits or stands. */
  consent: v.nullable(v.strictObject({
    id: v.pipe(v.string(), v.transform(asId<ConsentId>)),
    notBefore: instant,
    expires: instant,
  })),
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
  ledger: bookEnd,
  desk: v.nullable(named),
  /** Whose errand is out. */
  errand: v.nullable(child),
  pages: v.array(named),
});

const page = v.strictObject({ format: v.literal(1), number: count, children: v.array(shelfChild) });

export type BookEnd = v.InferOutput<typeof bookEnd>;
export type ShelfChild = v.InferOutput<typeof shelfChild>;
export type Root = v.InferOutput<typeof root>;
export type Page = v.InferOutput<typeof page>;
export type NamedRow = v.InferOutput<typeof named>;

/** A root's plaintext, checked. Throws on anything else. */
export function checkRoot(value: unknown): Root {
  return v.parse(root, value);
}

/** A page's plaintext, checked. Throws on anything else. */
export function checkPage(value: unknown): Page {
  return v.parse(page, value);
}

export const emptyBook: BookEnd = { entries: 0, head: null };
