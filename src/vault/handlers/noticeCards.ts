import type { CardLines, ChildsCards } from '../../bridge/ChildsCards.ts';
import type { Band } from '../../core/Band.ts';
import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { WalkFacts } from '../../core/Walk.ts';
import { fillCard } from '../../packs/walkthroughs/fillCard.ts';
import type { WalkthroughPack } from '../../packs/walkthroughs/WalkthroughPack.ts';
import { walkFacts } from '../errand/walkFacts.ts';
import { childOn } from './childOn.ts';
import { readDesk } from './Desk.ts';
import { packFor } from './packFor.ts';
import type { OpenVault } from './Room.ts';

const clinicians = ['en', 'es'] as const;

/** The cards in the child's language and at the child's age, as the house's page lets them be said. */
export async function noticeCards(vault: OpenVault, id: ChildId): Promise<Result<ChildsCards>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const { band, language } = child.value.card;
  const { pack } = await packFor(language);
  const facts = walkFacts(readDesk(vault.ledger.shelf.state.desk).facility, null);
  return ok({
    pack: { id: pack.id, version: pack.version, reviewed: pack.provenance.reviewed !== null },
    band,
    language: pack.language,
    direction: pack.direction,
    lines: linesOf(pack, band, facts),
    asides: await Promise.all(clinicians.filter((each) => each !== pack.language).map(async (each) => ({ language: each, lines: linesOf((await packFor(each)).pack, band, facts) }))),
    clinician: facts.clinician,
    needsPutting: pack.language !== language,
  });
}

function linesOf(pack: WalkthroughPack, band: Band, facts: WalkFacts): CardLines {
  return { atStart: fillCard(pack, band, 'atStart', facts), beforeForm: fillCard(pack, band, 'beforeForm', facts) };
}
