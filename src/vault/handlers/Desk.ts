import * as v from 'valibot';
import type { Canonical } from '../../core/canonicalJson.ts';
import { emptyFacility, knownFacts, type Facility } from '../../core/Facility.ts';
import type { Hold } from '../../core/Hold.ts';
import { asId, type RecipientId } from '../../core/Id.ts';
import { asInstant, type Instant } from '../../core/Instant.ts';
import type { Phrase } from '../../core/Phrase.ts';
import { recipientRoles, type Recipient } from '../../core/Recipient.ts';
import { usualRhythm } from '../../core/whenDue.ts';
import { holdSchema } from '../books/ShelfRows.ts';

/** What lies on the clinician's desk: who the house is, whom summaries may go to, and what is known of backups. */
export type Desk = {
  readonly format: 1; readonly facility: Facility; readonly recipients: readonly Recipient[];
  /** The last backup that was saved: when, and how many entries the children's books had. */
  readonly backup: { readonly at: Instant; readonly entries: number } | null;
  /** The last backup that was tried: when, and when that one was made. */
  readonly drill: { readonly at: Instant; readonly madeAt: Instant } | null;
  /** When a lock last offered a backup, and how many entries there were. */
  readonly offered: { readonly at: Instant; readonly entries: number } | null;
  /** The people who hold the shares of this set, by number, and since when. The key file says whether the set is in force. */
  readonly shares: { readonly at: Instant; readonly set: string; readonly holders: readonly string[] } | null;
  /** Databases of earlier states of the vault that lie on this tablet since a backup was put in their place. */
  readonly aside: readonly Aside[];
  /** The last legal hold on the whole vault. */
  readonly hold: Hold | null;
  /** What the clinician writes in private notes by a few letters. */
  readonly phrases: readonly Phrase[];
  /** What is left of the code names of children of whom everything was destroyed (`markOfName`), each once. */
  readonly gone: readonly number[];
};

/** What is known of one: since when it is kept aside, its last save, and how many entries the children's books had. */
export type Aside = { readonly database: number; readonly keptAt: Instant; readonly lastSave: Instant | null; readonly entries: number | null };

export const emptyDesk: Desk = { format: 1, facility: emptyFacility, recipients: [], backup: null, drill: null, offered: null, aside: [], hold: null, shares: null, phrases: [], gone: [] };

const instant = v.pipe(v.number(), v.transform(asInstant));
const counted = v.strictObject({ at: instant, entries: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
const licensing = v.variant('status', [
  v.strictObject({ status: v.picklist(['notKnown', 'suspended']) }),
  v.strictObject({ status: v.literal('licensed'), by: v.string() }),
]);
const signedOff = v.variant('signed', [
  v.strictObject({ signed: v.literal(false) }),
  v.strictObject({ signed: v.literal(true), by: v.string(), on: v.string(), changed: v.exactOptional(v.literal(true)) }),
]);

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const schema = v.strictObject({
  format: v.literal(1),
  facility: v.strictObject({
    clinician: v.string(),
    runBy: v.string(),
    office: v.string(),
    noCost: v.variant('confirmed', [
      v.strictObject({ confirmed: v.literal(false) }),
      v.strictObject({ confirmed: v.literal(true), by: v.string(), on: v.string() }),
    ]),
    independent: v.boolean(),
    reportLine: v.string(),
    // Desks from before these were asked for say nothing of them.
    hipaa: v.optional(v.picklist(knownFacts), emptyFacility.hipaa),
    part2: v.optional(v.picklist(knownFacts), emptyFacility.part2),
    recordsClause: v.optional(v.strictObject({ text: v.string(), counselRead: v.boolean() }), { ...emptyFacility.recordsClause }),
    licensing: v.optional(licensing, { status: 'notKnown' }),
    rhythm: v.optional(v.strictObject({ firstMeetingHours: count, sessionDays: count }), { ...usualRhythm }),
    counsel: v.optional(signedOff, { signed: false }),
  }),
  recipients: v.array(v.strictObject({
    id: v.pipe(v.string(), v.transform(asId<RecipientId>)),
    role: v.picklist(recipientRoles),
    name: v.string(),
    saidRole: v.string(),
    ageKey: v.string(),
  })),
  backup: v.nullable(counted),
  // Desks from before say nothing of these.
  drill: v.optional(v.nullable(v.strictObject({ at: instant, madeAt: instant })), null),
  offered: v.optional(v.nullable(counted), null),
  aside: v.optional(v.array(v.strictObject({ database: count, keptAt: instant, lastSave: v.nullable(instant), entries: v.nullable(count) })), []),
  hold: v.optional(v.nullable(holdSchema), null),
  phrases: v.optional(v.array(v.strictObject({ short: v.string(), text: v.string() })), []),
  shares: v.optional(v.nullable(v.strictObject({ at: instant, set: v.string(), holders: v.array(v.string()) })), null),
  gone: v.optional(v.array(count), []),
});

/** The desk out of the shelf; an empty one when nothing of it opens, which the shelf says apart. */
export function readDesk(value: Canonical | null): Desk {
  try {
    return v.parse(schema, value);
  } catch {
    return emptyDesk;
  }
}
