import type { ConsentCard } from '../../bridge/ChildPage.ts';
import type { SealedConsent } from '../../core/Consent.ts';
import type { Kept, RecordEntry } from '../../core/Entry.ts';
import { ok, type Result } from '../../core/Result.ts';
import { fateOf, type ConsentStory } from '../consent/fateOf.ts';
import { hashOfFace } from '../consent/signConsent.ts';
import { verifyConsent, type VerifiedConsent } from '../consent/verifyConsent.ts';
import { readConsentActs, type ConsentActs } from '../ledger/readConsentActs.ts';
import type { OpenVault } from './Room.ts';

/** A yes of the record that the vault signed and the ledger tells of, and what has happened to it since. */
export type KeptConsent = {
  readonly consent: VerifiedConsent;
  readonly story: ConsentStory;
  readonly card: ConsentCard;
  /** The first line found broken when the ledger was read for it, or null. */
  readonly brokenAt: number | null;
};

/** The yeses in a record, each proved and with its story. One that cannot be proved, or that the ledger does not know, is none. */
export async function consentsIn(vault: OpenVault, record: readonly Kept<RecordEntry>[]): Promise<Result<readonly KeptConsent[]>> {
  const kept = record.flatMap(({ number, entry }) => (entry.kind === 'consent' ? [{ number, consent: entry.consent }] : []));
  if (kept.length === 0) return ok([]);
  const told = await readConsentActs(vault.ledger, kept.map(({ consent }) => consent.face.id));
  if (!told.ok) return told;
  return ok(kept.flatMap((each) => keptConsent(vault, each, told.value) ?? []));
}

function keptConsent(
  { ledger: { shelf } }: OpenVault, { number, consent }: { readonly number: number; readonly consent: SealedConsent }, told: ConsentActs,
): KeptConsent | null {
  const verified = verifyConsent(consent, shelf.held.signing.publicKey);
  const story = fateOf(consent.face.id, told.lines);
  if (verified === null || story?.face !== hashOfFace(consent.face)) return null;
  const { face: _, child: __, ...since } = story;
  return { consent: verified, story, card: { face: consent.face, number, ...since }, brokenAt: told.brokenAt };
}
