import type { ChildId, ConsentId, PackageId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { readBook } from '../books/readBook.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { consentsIn, type KeptConsent } from './consentsIn.ts';
import { readRecordEntry } from './readEntry.ts';
import type { OpenVault } from './Room.ts';

/** A yes of a child, and her other yeses beside it. */
export type ConsentOn = { readonly child: ShelfChild; readonly found: KeptConsent; readonly others: readonly KeptConsent[] };

/** The yes that is meant, proved. noConsent: she has none of this id. */
export async function consentOn(vault: OpenVault, id: ChildId, given: ConsentId): Promise<Result<ConsentOn>> {
  const consent = check(asked.consent, given);
  return consent.ok ? findConsent(vault, id, (each) => each.consent.face.id === consent.value, 'noConsent') : consent;
}

/** The yes a package was made on that was neither handed out nor kept back. packageNotMade: there is no such package. */
export async function consentOfPackage(vault: OpenVault, id: ChildId, given: PackageId): Promise<Result<ConsentOn>> {
  const made = check(asked.madePackage, given);
  return made.ok ? findConsent(vault, id, ({ story }) => story.fate === 'made' && story.madePackage === made.value, 'packageNotMade') : made;
}

/** The yes this package went out on, also where it was taken back since. noConsent: none went out. */
export async function consentOnceOut(vault: OpenVault, id: ChildId, given: PackageId): Promise<Result<ConsentOn>> {
  const made = check(asked.madePackage, given);
  return made.ok ? findConsent(vault, id, ({ story }) => story.handedOutAt !== null && story.madePackage === made.value, 'noConsent') : made;
}

async function findConsent(
  vault: OpenVault, id: ChildId, is: (each: KeptConsent) => boolean, otherwise: 'noConsent' | 'packageNotMade',
): Promise<Result<ConsentOn>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const record = await readBook(vault.ledger.shelf, { book: 'record', child: child.value.card.id }, readRecordEntry);
  if (!record.ok) return record;
  const consents = await consentsIn(vault, record.value.entries);
  if (!consents.ok) return consents;
  const found = consents.value.find(is);
  if (found === undefined) return fail({ type: otherwise });
  return ok({ child: child.value, found, others: consents.value.filter((each) => each !== found) });
}

/** What the shelf says once a yes is over: the newest of her others that still stands, or null. */
export function stillStanding(others: readonly KeptConsent[]): ShelfChild['consent'] {
  const standing = others.filter(({ story }) => story.fate === 'standing' || story.fate === 'made').at(-1)?.consent.face;
  return standing === undefined ? null : { id: standing.id, notBefore: standing.notBefore, expires: standing.expires };
}
