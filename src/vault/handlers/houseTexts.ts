import type { Child } from '../../core/Child.ts';
import { copyHeard, takeBackHeard, textsHeard } from '../../core/heardOn.ts';
import type { Facility } from '../../core/Facility.ts';
import type { WalkthroughKind } from '../../packs/walkthroughs/WalkthroughPack.ts';
import { fillNoting } from '../../packs/walkthroughs/fillWalkthrough.ts';
import { whoSawToRecord } from '../../packs/walkthroughs/whoSawToRecord.ts';
import { walkFacts } from '../errand/walkFacts.ts';
import { packFor } from './packFor.ts';
import { nothingSaid } from './walkToRecord.ts';

/** Whatever a child of this language and band may hear here now that tells of no child: of each walkthrough, with another who must sign and without. */
export async function houseTexts(facility: Facility, { language, band }: Pick<Child, 'language' | 'band'>): Promise<ReadonlySet<string>> {
  const { pack } = await packFor(language);
  const ofHouse = new Set<string>();
  const note = (text: string, tells: string) => { if (tells === 'house') ofHouse.add(text); };
  const walk = (kind: WalkthroughKind, authorizer: string | null) =>
    textsHeard(fillNoting(pack, band, { kind, facts: walkFacts(facility, kind === 'notice' ? null : { ...nothingSaid, authorizer }), note }));
  const saw = whoSawToRecord(pack, band, walkFacts(facility, null), note);
  const heard = [
    ...walk('notice', null), ...walk('request', null), ...walk('request', nothingSaid.who),
    ...textsHeard(saw.walk), ...saw.takeBacks.flatMap(takeBackHeard),
  ];
  return new Set([...heard.filter((text) => ofHouse.has(text)), ...copyHeard(pack.bands[band].copy)]);
}
