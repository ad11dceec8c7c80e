import * as v from 'valibot';
import { bands } from '../../core/Band.ts';
import { hands, orrForms } from '../../core/Errand.ts';
import { enteredKinds } from '../../core/Entry.ts';
import { knownFacts } from '../../core/Facility.ts';
import { asId, isId, type AnyId, type ChildId, type ConsentId, type PackageId, type RecipientId, type SentenceId, type SummaryId } from '../../core/Id.ts';
import { asInstant } from '../../core/Instant.ts';
import { keepers, tellings, waysToLeave } from '../../core/Leaving.ts';
import { noticeCards } from '../../core/Notice.ts';
import { isShort, mostPhrases, sameShort } from '../../core/Phrase.ts';
import { longestSound, soundTypes } from '../../core/Recording.ts';
import { recipientRoles } from '../../core/Recipient.ts';
import { longestSearch } from '../../core/Searched.ts';
import { sections } from '../../core/Summary.ts';
import { longestRhythm as longest } from '../../core/whenDue.ts';
import { day, isDay, isDayOrTime, line, longText, needed, number, tidy } from './askedText.ts';
import { beginsAs } from './beginsAs.ts';
import { isAgeKey } from './isAgeKey.ts';

/*
 * What may come over the bridge, by name; entries of the record are in askedEntry.ts. How long a whole entry may be is the book's to say.
 */

const id = <Id extends AnyId>() => v.pipe(v.string(), v.check((text) => isId(text)), v.transform(asId<Id>));

export const child = id<ChildId>();
export const consent = id<ConsentId>();
export const madePackage = id<PackageId>();
export const summaryId = id<SummaryId>();
export const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/));
export const passphrase = v.pipe(v.string(), v.maxLength(1000));
/** One share: its words, or the text of its code. */
export const share = v.union([v.pipe(v.string(), v.maxLength(200)), v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(32))]);
const shares = v.strictObject({ shares: v.strictTuple([share, share]) });
export const newPassphrase = v.strictObject({ current: v.union([passphrase, shares]), next: passphrase });
export const newShares = v.strictObject({
  current: passphrase,
  holders: v.pipe(v.array(needed(60)), v.length(3), v.check((given) => new Set(given.map((name) => name.toLowerCase())).size === given.length, 'taken')),
});
export const renewal = v.strictObject({ current: passphrase, keys: v.boolean() });
export const face = v.strictObject({ label: needed(40), emblem: needed(40) });
export const secret = v.union([
  v.strictObject({ passphrase }),
  v.strictObject({ words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(24)) }),
  shares,
]);
export const database = v.pipe(number, v.maxValue(0xffffffff));
export const wordAnswers = v.pipe(
  v.array(v.strictObject({ place: v.pipe(number, v.maxValue(23)), word: v.pipe(v.string(), v.maxLength(40)) })), v.maxLength(24),
);

export const shareConfirmed = v.strictObject({
  number,
  answers: v.pipe(v.array(v.strictObject({ place: v.pipe(number, v.maxValue(31)), word: v.pipe(v.string(), v.maxLength(40)) })), v.maxLength(32)),
});

export const arrived = v.pipe(v.string(), v.check(isDayOrTime, 'malformed'));
export const newChild = v.pipe(v.strictObject({
  codeName: needed(40), emblem: needed(40), band: v.picklist(bands), language, interpreter: v.boolean(),
  ageMonth: v.exactOptional(v.pipe(v.string(), v.check((text) => isDay(`${text}-01`), 'malformed'))),
  arrived: v.exactOptional(arrived),
  leaves: v.exactOptional(day),
}), v.forward(v.check(({ arrived: came = '', leaves }) => leaves === undefined || leaves >= came.slice(0, 10), 'outOfRange'), ['leaves']));
export const leaving = v.pipe(
  v.strictObject({ on: day, how: v.picklist(waysToLeave), records: v.picklist(keepers), keeper: line(120), told: v.picklist(tellings) }),
  v.forward(v.check(({ records, keeper }) => records !== 'named' || keeper !== '', 'empty'), ['keeper']),
);

export const note = v.strictObject({ title: line(80), text: v.pipe(longText, v.check((text) => text.trim() !== '', 'empty')) });
export const amendment = v.strictObject({ of: number, text: note.entries.text });
export const noticeRead = v.strictObject({ card: v.picklist(noticeCards), putBy: line(80) });

export const slot = v.variant('of', [
  v.strictObject({ wing: v.literal('private'), of: v.literal('note') }),
  v.strictObject({ wing: v.picklist(['private', 'record']), of: v.literal('amendment'), number }),
  v.strictObject({ wing: v.literal('record'), of: v.picklist(enteredKinds) }),
  v.strictObject({ wing: v.literal('record'), of: v.literal('summary'), id: summaryId }),
]);
export const lastWords = v.strictObject({ child, slot, body: longText });

export const facility = v.strictObject({
  clinician: line(60),
  runBy: line(120),
  office: line(120),
  noCost: v.variant('confirmed', [
    v.strictObject({ confirmed: v.literal(false) }),
    v.strictObject({ confirmed: v.literal(true), by: needed(120), on: day }),
  ]),
  independent: v.boolean(),
  reportLine: line(120),
  hipaa: v.picklist(knownFacts),
  part2: v.picklist(knownFacts),
  recordsClause: v.strictObject({ text: v.pipe(longText, v.maxLength(4000)), counselRead: v.boolean() }),
  licensing: v.variant('status', [
    v.strictObject({ status: v.picklist(['notKnown', 'suspended']) }),
    v.strictObject({ status: v.literal('licensed'), by: needed(120) }),
  ]),
  rhythm: v.strictObject({
    firstMeetingHours: v.pipe(number, v.minValue(1), v.maxValue(longest.firstMeetingHours)), sessionDays: v.pipe(number, v.minValue(1), v.maxValue(longest.sessionDays)),
  }),
  counsel: v.variant('signed', [
    v.strictObject({ signed: v.literal(false) }),
    v.strictObject({ signed: v.literal(true), by: needed(120), on: day, changed: v.exactOptional(v.literal(true)) }),
  ]),
});

const phrase = v.strictObject({
  short: v.pipe(line(mostPhrases.short), v.nonEmpty(), v.check(isShort, 'malformed')),
  text: v.pipe(longText, v.maxLength(mostPhrases.text), v.check((text) => text.trim() !== '', 'empty')),
});
export const phrases = v.pipe(
  v.array(phrase), v.maxLength(mostPhrases.all),
  v.check((given) => given.every((each, at) => given.findIndex(({ short }) => sameShort(short, each.short)) === at), 'taken'),
);

export const search = v.strictObject({
  typed: v.pipe(v.string(), v.maxLength(longestSearch.letters), v.transform(tidy)),
  after: v.nullable(v.strictObject({ at: v.pipe(number, v.maxValue(8.64e15), v.transform(asInstant)), child, number })),
});

export const newRecipient = v.strictObject({
  role: v.picklist(recipientRoles),
  name: needed(80),
  saidRole: needed(80),
  ageKey: v.pipe(line(200), v.check((key) => key === '' || isAgeKey(key), 'recipientKeyMalformed')),
});

const speaker = v.strictObject({ by: v.picklist(['clinician', 'interpreter']), who: needed(80) });
/** What a microphone gave: of a known type, by its first bytes too, and of bounded size. */
export const sound = v.pipe(
  v.strictObject({
    type: v.picklist(soundTypes),
    seconds: v.pipe(number, v.minValue(1), v.maxValue(longestSound.seconds)),
    bytes: v.pipe(
      v.custom<Uint8Array<ArrayBuffer>>((given) => given instanceof Uint8Array && given.buffer instanceof ArrayBuffer),
      v.check((bytes) => bytes.length > 0, 'empty'), v.check((bytes) => bytes.length <= longestSound.bytes, 'tooLong'),
    ),
  }),
  v.forward(v.check(({ type, bytes }) => beginsAs(type, bytes), 'malformed'), ['bytes']),
);
/** Which walkthrough's voices: summary null is a request in general, without what only one of them tells. */
export const voicesOf = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['notice', 'whoSaw']), child }),
  v.strictObject({ kind: v.literal('request'), child, summary: v.nullable(summaryId) }),
]);
export const heardText = v.pipe(v.string(), v.maxLength(4000));
export const newVoice = v.strictObject({ text: heardText, speaker, sound });
export const newRendering = v.strictObject({ text: needed(600), rendering: line(600), speaker, sound });
export const soundHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const recordingRow = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Nothing in it takes more than three bytes a unit on a page: how long a page can be is counted by that. */
const plain = (most: number) => v.pipe(v.string(), v.transform((text) => tidy(text).replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '').trim()), v.nonEmpty(), v.maxLength(most));
export const hold = v.strictObject({ child: v.nullable(child), on: v.boolean(), saidBy: plain(80), why: plain(200) });
export const typedName = line(80);

const signedOn = v.pipe(v.string(), v.check((text) => text === '' || isDay(text), 'malformed'));
const signer = v.variant('kind', [
  v.strictObject({ kind: v.literal('noOne'), basis: line(400) }),
  v.strictObject({ kind: v.literal('person'), who: line(120), authority: line(200), how: line(200), on: signedOn }),
  v.strictObject({ kind: v.literal('custodian'), who: line(120), counsel: line(400), on: signedOn }),
]);
export const summary = v.strictObject({
  id: summaryId,
  recipient: v.nullable(id<RecipientId>()),
  purpose: line(200),
  why: line(200),
  language,
  sentences: v.pipe(
    v.array(v.strictObject({
      id: id<SentenceId>(), section: v.picklist(sections), text: line(600), rendering: line(600), from: v.exactOptional(number),
      recorded: v.exactOptional(v.nullable(v.strictObject({
        sound: soundHash, speaker, at: v.pipe(v.number(), v.transform(asInstant)), seconds: v.pipe(number, v.minValue(1), v.maxValue(longestSound.seconds)),
        of: v.strictObject({ text: line(600), rendering: line(600), language }),
      }))),
    })), v.maxLength(60),
    v.check((given) => new Set(given.map((each) => each.id)).size === given.length, 'malformed'),
  ),
  attested: v.nullable(v.strictObject({ by: v.picklist(['clinician', 'interpreter']), who: line(80) })),
  signer: v.nullable(signer),
  lasts: v.pipe(number, v.minValue(1), v.maxValue(90)),
});

const attestation = v.strictObject({
  whoAsked: v.picklist(['recipient', 'child', 'someoneElse']),
  alone: v.boolean(),
  interpreter: v.nullable(v.strictObject({ who: needed(80), independent: v.boolean(), pledged: v.boolean() })),
  walkedBy: line(80),
  orrForm: v.exactOptional(v.picklist(orrForms)),
});
const hand = v.exactOptional(v.picklist(hands));
export const errand = v.variant('kind', [
  v.strictObject({ kind: v.literal('notice'), child, attestation, hand }),
  v.strictObject({ kind: v.literal('whoSaw'), child, attestation, hand }),
  v.strictObject({
    kind: v.literal('request'), child, summary: summaryId, attestation, hand,
    waitHours: v.pipe(number, v.minValue(1), v.maxValue(14 * 24)), waitReason: line(200), sheAsks: v.boolean(), whyAgain: line(200),
  }),
]);

export const how = v.picklist(['tap', 'spoken']);
export const dayOfLetting = day;
/** Whether the key reads is asked of it after: a union says nothing of why. */
export const packageTo = v.union([v.strictObject({ ageKey: line(200) }), v.strictObject({ passphrase: v.literal(true) })]);
