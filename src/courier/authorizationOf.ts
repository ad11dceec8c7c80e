import type { Authorization } from '../core/Authorization.ts';
import type { SignedFace } from '../core/Consent.ts';
import { packagePages } from '../packs/letters/packagePages.ts';

const words = packagePages.consent;

/** A consent as the authorization that its page says: the face's facts, and the page's own statements. */
export function authorizationOf({ face }: Pick<SignedFace, 'face'>): Authorization {
  return {
    what: face.words.map(({ text }) => text),
    from: words.fromWords,
    to: face.recipient.name,
    purpose: face.purpose,
    signature: { child: words.child, at: face.givenAt, other: face.signedBy.other },
    ends: face.expires,
    takeBack: words.takeBack,
    noCondition: words.noCondition,
    redisclosure: words.redisclosure,
  };
}
