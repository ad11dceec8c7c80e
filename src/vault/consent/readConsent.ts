import * as v from 'valibot';
import { bands } from '../../core/Band.ts';
import type { SealedConsent } from '../../core/Consent.ts';
import { copyWishes } from '../../core/CopyAsked.ts';
import { orrForms, type ChildAct } from '../../core/Errand.ts';
import { asId, type ConsentId } from '../../core/Id.ts';
import { asInstant } from '../../core/Instant.ts';
import { recipientRoles } from '../../core/Recipient.ts';
import { sections } from '../../core/Summary.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instant = v.pipe(v.number(), v.transform(asInstant));

const actNames = [
  'next', 'back', 'skip', 'ask', 'goOn', 'hearAgain', 'strike', 'restore', 'strikePart', 'restorePart', 'told', 'option', 'choose', 'change', 'keep', 'pickDay', 'stop', 'takeBack',
  'copy',
] as const satisfies readonly ChildAct['do'][];

const signer = v.variant('kind', [
  v.strictObject({ kind: v.literal('noOne'), basis: v.string() }),
  v.strictObject({ kind: v.literal('person'), who: v.string(), authority: v.string(), how: v.string(), on: v.string() }),
  v.strictObject({ kind: v.literal('custodian'), who: v.string(), counsel: v.string(), on: v.string() }),
]);

const face = v.strictObject({
  format: v.literal('resguardo consent 1'),
  id: v.pipe(v.string(), v.transform(asId<ConsentId>)),
  codeName: v.string(),
  words: v.array(v.strictObject({ section: v.picklist(sections), text: v.string() })),
  wordsLanguage: v.string(),
  renderings: v.string(),
  recipient: v.strictObject({ role: v.picklist(recipientRoles), name: v.string() }),
  purpose: v.string(),
  givenAt: instant,
  notBefore: instant,
  expires: instant,
  singleUse: v.literal(true),
  walkthrough: v.strictObject({ pack: v.string(), version: v.string(), language: v.string(), band: v.picklist(bands) }),
  signedBy: v.strictObject({ child: v.literal('tap after teach-back'), other: signer }),
  evidence: v.string(),
  practice: v.exactOptional(v.literal(true)),
});

const evidence = v.strictObject({
  format: v.literal('resguardo evidence 1'),
  salt: v.string(),
  renderings: v.array(v.string()),
  said: v.optional(v.strictObject({ whoRole: v.string(), why: v.string() })),
  recorded: v.exactOptional(v.array(v.nullable(v.strictObject({
    sound: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    speaker: v.strictObject({ by: v.picklist(['clinician', 'interpreter']), who: v.string() }),
    at: instant, seconds: count,
  })))),
  renderingsAttested: v.nullable(v.strictObject({ by: v.picklist(['clinician', 'interpreter']), who: v.string() })),
  handOver: v.strictObject({
    whoAsked: v.picklist(['recipient', 'child', 'someoneElse']),
    alone: v.boolean(),
    interpreter: v.nullable(v.strictObject({ who: v.string(), independent: v.boolean(), pledged: v.boolean() })),
    walkedBy: v.string(),
    orrForm: v.exactOptional(v.picklist(orrForms)),
  }),
  waitShortened: v.string(),
  shown: v.array(v.strictObject({ screen: v.string(), text: v.string() })),
  teachBack: v.array(v.strictObject({ question: v.string(), asked: v.string(), passed: v.boolean(), misses: count })),
  ownChoice: v.nullable(v.boolean()),
  copy: v.optional(v.nullable(v.picklist(copyWishes))),
  acts: v.array(v.strictObject({ at: instant, do: v.picklist(actNames) })),
  settledAt: instant,
});

const consentSchema = v.strictObject({ face, evidence, signature: v.string(), publicKey: v.string() });

/** A consent read from a record book; that it has its shape does not verify it. Throws when it has not. */
export function readConsent(value: unknown): SealedConsent {
  return v.parse(consentSchema, value);
}
