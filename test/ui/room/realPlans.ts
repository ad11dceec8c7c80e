import type { Band } from '../../../src/core/Band.ts';
import type { Child } from '../../../src/core/Child.ts';
import { emptyFacility, type Facility } from '../../../src/core/Facility.ts';
import type { ConsentFace, SinceTheYes } from '../../../src/core/Consent.ts';
import { asId, type ChildId, type ConsentId, type ErrandId, type RecipientId, type SentenceId, type SummaryId } from '../../../src/core/Id.ts';
import { after, asInstant, day } from '../../../src/core/Instant.ts';
import type { ErrandPlan } from '../../../src/core/Errand.ts';
import { noMisses } from '../../../src/core/ReAsk.ts';
import type { Section, Signer } from '../../../src/core/Summary.ts';
import { walkthroughPacks } from '../../../src/packs/walkthroughs/walkthroughPacks.ts';
import type { WalkthroughPack } from '../../../src/packs/walkthroughs/WalkthroughPack.ts';
import { planWhoSaw, type PastYes } from '../../../src/vault/errand/planWhoSaw.ts';
import { planNotice, planRequest, type Planning, type Requesting } from '../../../src/vault/errand/planErrand.ts';

/** Every pack there is. */
export const packs: readonly WalkthroughPack[] = await Promise.all(Object.values(walkthroughPacks).map((load) => load()));

/** What a child can be handed. */
export const kinds = ['notice', 'request', 'whoSaw'] as const satisfies readonly ErrandPlan['kind'][];
/** What a house has told: everything, or nothing; then other sentences, screens and cards stand there. */
export const houses = ['told', 'bare'] as const;
export type HouseFacts = (typeof houses)[number];

const noon = asInstant(Date.UTC(2026, 10, 23, 12));
const id = <Id extends Parameters<typeof asId>[0] & ReturnType<typeof asId>>(n: number): Id => asId<Id>(n.toString(16).padStart(32, '0'));

const facility: Readonly<Record<HouseFacts, Facility>> = {
  told: { ...emptyFacility, clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR', independent: true, noCost: { confirmed: true, by: 'The director', on: '2026-10-01' } },
  bare: { ...emptyFacility, clinician: 'Ms. Alba', runBy: 'Casa Verde' },
};

/** The grown-up who must sign, as the clinician wrote it for this child. */
const aunt: Readonly<Record<string, string>> = { en: 'your aunt Rosa', es: 'tu tía Rosa' };

function signerIn(language: string): Readonly<Record<HouseFacts, Signer>> {
  return {
    told: { kind: 'person', who: aunt[language] ?? aunt.en ?? '', authority: 'guardian', how: 'on paper', on: '2026-11-20' },
    bare: { kind: 'noOne', basis: 'Counsel, 2 November' },
  };
}

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

/** A plan as the vault makes it of this pack. Wait for the vault's `ready` before: its orders are drawn. */
export function realPlan(pack: WalkthroughPack, band: Band, kind: ErrandPlan['kind'], house: HouseFacts): ErrandPlan {
  const child: Child = { id: id<ChildId>(1), codeName: 'Quiet Heron', emblem: 'heron', band, language: pack.language, interpreter: false, addedAt: noon };
  const planning: Planning = {
    id: id<ErrandId>(2), child, at: noon, facility: facility[house], pack,
    attestation: { whoAsked: 'recipient', alone: true, interpreter: null, walkedBy: 'Ms. Alba' },
  };
  switch (kind) {
    case 'notice': return planNotice(planning);
    case 'request': return planRequest(planning, requesting(pack, house));
    case 'whoSaw': return planWhoSaw(planning, house === 'told' ? pastYeses(pack) : []);
  }
}

function requesting({ language, saidRoles }: WalkthroughPack, house: HouseFacts): Requesting {
  const spoken = said[language] ?? said.en ?? [];
  const signer = signerIn(language)[house];
  return {
    summary: {
      id: id<SummaryId>(3), recipient: id<RecipientId>(4), purpose: 'The hearing on 4 December', why: why[language] ?? why.en ?? '', language: 'en',
      sentences: spoken.map(([section, text, rendering], n) => ({ id: id<SentenceId>(10 + n), section, text, rendering })),
      attested: { by: 'clinician', who: 'Ms. Alba' }, signer, lasts: 30,
    },
    recipient: { id: id<RecipientId>(4), role: 'lawyer', name: 'Ms. Rivera', saidRole: saidRoles.lawyer, ageKey: '' },
    signer, waitHours: 24, waitReason: '', asking: { sheAsks: false, why: '' }, missesBefore: noMisses,
  };
}

/** A yes in each state that can be told of: it waits, waits no more, went, was taken back, was recalled, ran out. */
function pastYeses({ language, saidRoles }: WalkthroughPack): readonly PastYes[] {
  const since = (fate: SinceTheYes['fate']): SinceTheYes => ({
    fate, madePackage: null, handedOutAt: fate === 'handedOut' || fate === 'recalled' ? after(noon, -3 * day) : null,
    takenBackAt: fate === 'takenBack' || fate === 'recalled' ? after(noon, -day) : null, unsureSince: null, unsureBy: null, recall: null, copyGivenAt: null,
  });
  const yes = (n: number, fate: SinceTheYes['fate'], notBefore = after(noon, day), expires = after(noon, 20 * day)): PastYes => ({
    face: {
      format: 'resguardo consent 1', id: id<ConsentId>(60 + n), codeName: 'Quiet Heron', words: [{ section: 'plan', text: 'We go on each week.' }], wordsLanguage: 'en',
      renderings: 'ab', recipient: { role: 'lawyer', name: 'Ms. Rivera' }, purpose: 'The hearing on 4 December', givenAt: after(noon, -4 * day), notBefore, expires,
      singleUse: true, walkthrough: { pack: language, version: '1', language, band: 'B' }, signedBy: { child: 'tap after teach-back', other: { kind: 'noOne', basis: 'law' } }, evidence: 'cd',
    } satisfies ConsentFace,
    said: { whoRole: saidRoles.lawyer, why: why[language] ?? why.en ?? '' },
    since: since(fate),
  });
  return [
    yes(1, 'standing'), yes(2, 'made', after(noon, -day)), yes(3, 'handedOut'), yes(4, 'takenBack'), yes(5, 'recalled'), yes(6, 'standing', after(noon, -2 * day), after(noon, -day)),
  ];
}
