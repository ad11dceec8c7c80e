import type { Band } from '../../../src/core/Band.ts';
import type { Child } from '../../../src/core/Child.ts';
import { emptyFacility, type Facility } from '../../../src/core/Facility.ts';
import { asId, type ChildId, type ErrandId, type RecipientId, type SentenceId, type SummaryId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import type { ErrandPlan } from '../../../src/core/Errand.ts';
import { noMisses } from '../../../src/core/ReAsk.ts';
import type { Section, Signer } from '../../../src/core/Summary.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import type { WalkthroughKind, WalkthroughPack } from '../../../src/packs/walkthroughs/WalkthroughPack.ts';
import { planNotice, planRequest, type Planning, type Requesting } from '../../../src/vault/errand/planErrand.ts';

/** Every pack that is whole, in the order they came. */
export const packs: readonly WalkthroughPack[] = [en];

/** What a house has told: everything, or nothing; then other sentences, screens and cards stand there. */
export const houses = ['told', 'bare'] as const;
export type HouseFacts = (typeof houses)[number];

const noon = asInstant(Date.UTC(2026, 10, 23, 12));
const id = <Id extends Parameters<typeof asId>[0] & ReturnType<typeof asId>>(n: number): Id => asId<Id>(n.toString(16).padStart(32, '0'));

const facility: Readonly<Record<HouseFacts, Facility>> = {
  told: { ...emptyFacility, clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR', independent: true, noCost: { confirmed: true, by: 'The director', on: '2026-10-01' } },
  bare: { ...emptyFacility, clinician: 'Ms. Alba', runBy: 'Casa Verde' },
};

const signer: Readonly<Record<HouseFacts, Signer>> = {
  told: { kind: 'person', who: 'your aunt Rosa', authority: 'guardian', how: 'on paper', on: '2026-11-20' },
  bare: { kind: 'noOne', basis: 'Counsel, 2 November' },
};

/** Three parts, one of a single sentence. In English what she hears is worded anew; in another language it is in hers. */
const said: Readonly<Record<string, readonly (readonly [Section, string, string])[]>> = {
  en: [
    ['sessions', 'We have met once a week since May.', 'We met each week since May.'],
    ['symptoms', 'At first she woke from nightmares most nights.', 'Bad dreams woke you at first.'],
    ['symptoms', 'She startles at loud sounds, less than in summer.', 'Loud sounds make you jump. It is less now.'],
    ['plan', 'We go on each week and practise what helps her sleep.', 'We go on each week. We do what helps you sleep.'],
  ],
  es: [
    ['sessions', 'We have met once a week since May.', 'Nos vimos cada semana desde mayo.'],
    ['symptoms', 'At first she woke from nightmares most nights.', 'Al principio te despertaban los malos sueños.'],
    ['symptoms', 'She startles at loud sounds, less than in summer.', 'Los ruidos fuertes te asustan. Ahora menos.'],
    ['plan', 'We go on each week and practise what helps her sleep.', 'Seguimos cada semana. Hacemos lo que te ayuda a dormir.'],
  ],
};

const why: Readonly<Record<string, string>> = { en: 'A judge wants to know how you are.', es: 'Un juez quiere saber cómo estás.' };
const role: Readonly<Record<string, string>> = { en: 'your lawyer', es: 'tu abogada' };

/** A plan as the vault makes it of this pack. Wait for the vault's `ready` before: its orders are drawn. */
export function realPlan(pack: WalkthroughPack, band: Band, kind: WalkthroughKind, house: HouseFacts): ErrandPlan {
  const child: Child = { id: id<ChildId>(1), codeName: 'Quiet Heron', emblem: 'heron', band, language: pack.language, interpreter: false, addedAt: noon };
  const planning: Planning = {
    id: id<ErrandId>(2), child, at: noon, facility: facility[house], pack,
    attestation: { whoAsked: 'recipient', alone: true, interpreter: null, walkedBy: 'Ms. Alba' },
  };
  return kind === 'notice' ? planNotice(planning) : planRequest(planning, requesting(pack.language, house));
}

function requesting(language: string, house: HouseFacts): Requesting {
  const spoken = said[language] ?? said.en ?? [];
  return {
    summary: {
      id: id<SummaryId>(3), recipient: id<RecipientId>(4), purpose: 'The hearing on 4 December', why: why[language] ?? why.en ?? '', language: 'en',
      sentences: spoken.map(([section, text, rendering], n) => ({ id: id<SentenceId>(10 + n), section, text, rendering })),
      attested: { by: 'clinician', who: 'Ms. Alba' }, signer: signer[house], lasts: 30,
    },
    recipient: { id: id<RecipientId>(4), role: 'lawyer', name: 'Ms. Rivera', saidRole: role[language] ?? role.en ?? '', ageKey: '' },
    signer: signer[house], waitHours: 24, waitReason: '', asking: { sheAsks: false, why: '' }, missesBefore: noMisses,
  };
}
