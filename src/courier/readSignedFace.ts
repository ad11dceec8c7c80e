import * as v from 'valibot';
import { bands } from '../core/Band.ts';
import { canonicalJson } from '../core/canonicalJson.ts';
import type { SignedFace } from '../core/Consent.ts';
import { asId, isId, type ConsentId } from '../core/Id.ts';
import { asInstant } from '../core/Instant.ts';
import { recipientRoles } from '../core/Recipient.ts';
import { fail, ok, type Result } from '../core/Result.ts';
import { sections } from '../core/Summary.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15), v.transform(asInstant));
const id = v.pipe(v.string(), v.check((read) => isId(read)), v.transform((read) => asId<ConsentId>(read)));

const signer = v.variant('kind', [
  v.strictObject({ kind: v.literal('noOne'), basis: text(2000) }),
  v.strictObject({ kind: v.literal('person'), who: text(200), authority: text(500), how: text(500), on: text(40) }),
  v.strictObject({ kind: v.literal('custodian'), who: text(200), counsel: text(2000), on: text(40) }),
]);

const schema = v.strictObject({
  face: v.strictObject({
    format: v.literal('resguardo consent 1'),
    id,
    codeName: text(200),
    words: v.pipe(v.array(v.strictObject({ section: v.picklist(sections), text: text(4000) })), v.minLength(1), v.maxLength(200)),
    wordsLanguage: text(40),
    renderings: hash,
    recipient: v.strictObject({ role: v.picklist(recipientRoles), name: text(400) }),
    purpose: text(1000),
    givenAt: instant,
    notBefore: instant,
    expires: instant,
    singleUse: v.literal(true),
    walkthrough: v.strictObject({ pack: text(100), version: text(40), language: text(40), band: v.picklist(bands) }),
    signedBy: v.strictObject({ child: v.literal('tap after teach-back'), other: signer }),
    evidence: hash,
    practice: v.exactOptional(v.literal(true)),
  }),
  signature: text(200),
  publicKey: text(100),
});

/** A signed face from the JSON text of consent.json or a receipt: its shape only, not its signature. */
export function readSignedFace(json: string): Result<SignedFace> {
  try {
    // At the first thing wrong: a list of a million wrong ones would else be a million complaints.
    const read = v.safeParse(schema, JSON.parse(json), { abortEarly: true });
    if (!read.success) return fail({ type: 'fileDamaged' });
    // Half a character, or minus zero: what has no canonical text was never signed, and no page can be made of it.
    canonicalJson(read.output);
    return ok(read.output);
  } catch {
    return fail({ type: 'fileDamaged' });
  }
}
