import type { ErrandPlan } from '../../src/core/Errand.ts';
import { asId, type ChildId, type ConsentId, type ErrandId, type RecipientId, type SentenceId, type SummaryId } from '../../src/core/Id.ts';
import { asInstant, day } from '../../src/core/Instant.ts';
import { roomWords, type KeyIdea, type RoomWord, type Walk, type WalkOption, type WalkQuestion, type WalkScreen } from '../../src/core/Walk.ts';

/** The n-th id of a kind, told apart at a glance. */
export const id = <Id extends Parameters<typeof asId>[0] & ReturnType<typeof asId>>(n: number): Id => asId<Id>(n.toString(16).padStart(32, '0'));

export const noon = asInstant(Date.UTC(2026, 10, 22, 12));

export const sentences = [1, 2, 3].map((n) => ({
  id: id<SentenceId>(n), section: 'sessions' as const, text: `Sentence ${n}.`, rendering: `Said ${n}.`,
}));

const words = Object.fromEntries(roomWords.map((word) => [word, `word ${word}`])) as Record<RoomWord, string>;

const screen = (name: string, keyIdea: KeyIdea | null, showsSummary = false): WalkScreen => ({
  id: name, title: `${name} title`, sentences: [`${name} said.`], picture: 'two-chairs', keyIdea, showsSummary,
});

const option = (name: string, right: boolean | null, own: boolean | null = null): WalkOption => ({
  id: name, text: `${name}?`, reply: `${name}!`, picture: 'ear', right, own,
});

const question = (name: string, key: WalkQuestion['key'], about: string): WalkQuestion => ({
  id: name, text: `${name}?`, invitation: 'Say it, draw it, or point.', picture: 'ear', about, altPicture: 'two-doors', key,
  kind: 'teachBack', options: [option(`${name}-right`, true), option(`${name}-wrong`, false), option(`${name}-worse`, false)],
});

const coercion: WalkQuestion = {
  ...question('own', null, 'who'), kind: 'coercion',
  options: [option('own-mine', null, true), option('own-told', null, false), option('own-silent', null, false)],
};

const walk = (codes: readonly string[]): Omit<Walk, 'screens' | 'questions'> => ({
  pack: { id: 'en', version: '1', reviewed: true }, band: 'C', language: 'en', direction: 'ltr', words,
  answers: codes.map((code) => ({ code, label: `${code}.`, saidBack: `You said ${code}.`, picture: 'ear' })),
});

const common = {
  id: id<ErrandId>(7), child: id<ChildId>(8), codeName: 'Wren', madeAt: noon, clinician: 'Ana',
  attestation: { whoAsked: 'recipient', alone: true, interpreter: null, walkedBy: '' },
  missesBefore: {},
} as const;

const requestCodes = ['no', 'yes', 'later', 'unsure', 'stop'];

/** A request of six screens (one an idea), three questions and the question of coercion. */
export const requestPlan: Extract<ErrandPlan, { kind: 'request' }> = {
  ...common,
  kind: 'request',
  walk: {
    ...walk(requestCodes),
    screens: [
      screen('who', 'who'), screen('what', 'what', true), screen('extra', null), screen('why', 'why'),
      screen('gone', 'noReturn'), screen('no', 'noIsFine'), screen('change', 'canChange'),
    ],
    questions: [question('send', null, 'what'), question('sayNo', 'canSayNo', 'no'), question('back', 'canTakeBack', 'gone'), coercion],
  },
  orders: {
    options: { send: [['send-wrong', 'send-right', 'send-worse'], ['send-worse', 'send-wrong', 'send-right']] },
    answers: requestCodes,
  },
  offer: {
    summary: id<SummaryId>(9),
    recipient: { id: id<RecipientId>(10), role: 'lawyer', name: 'Ms. Rivera', saidRole: 'your lawyer', ageKey: '' },
    purpose: 'For the hearing', why: 'To help in court.', sentences, summaryLanguage: 'en',
    attested: { by: 'clinician', who: 'Ana' }, signer: { kind: 'noOne', basis: 'state law' },
    waitUntil: asInstant(noon + day), waitShortened: '', expires: asInstant(noon + 30 * day),
  },
  asking: { sheAsks: false, why: '' },
};

const noticeCodes = ['ok', 'question', 'unsure', 'later', 'stop'];

/** A notice of two screens and one question. */
export const noticePlan: Extract<ErrandPlan, { kind: 'notice' }> = {
  ...common,
  kind: 'notice',
  walk: { ...walk(noticeCodes), screens: [screen('hello', null), screen('limits', null)], questions: [question('kept', null, 'limits')] },
  orders: { options: {}, answers: noticeCodes },
};

/** Who saw what, with a yes that waits and one that went, and one that can no more be taken back. */
export const whoSawPlan: Extract<ErrandPlan, { kind: 'whoSaw' }> = {
  ...common,
  kind: 'whoSaw',
  walk: { ...walk(['stop']), screens: [screen('opening', null), screen('waits', null), screen('went', null), screen('ended', null), screen('closing', null)], questions: [] },
  orders: { options: {}, answers: ['stop'] },
  takeBacks: [
    {
      screen: 'waits', consent: id<ConsentId>(21), sent: false, recipient: { name: 'Ms. Rivera' }, purpose: 'For the hearing', picture: 'answer-no',
      label: 'Take it back', ask: 'Take it back?', after: { title: 'You said stop', text: 'It does not go.', picture: 'page-home' },
    },
    {
      screen: 'went', consent: id<ConsentId>(22), sent: true, recipient: { name: 'The school' }, purpose: 'For a class', picture: 'answer-stop',
      label: 'No more', ask: 'No more of it?', after: { title: 'You said no more', text: 'I send no more.', picture: 'stop-more' },
    },
  ],
  standing: [
    { id: id<ConsentId>(21), notBefore: asInstant(noon + day), expires: asInstant(noon + 30 * day) },
    { id: id<ConsentId>(23), notBefore: asInstant(noon + 2 * day), expires: asInstant(noon + 20 * day) },
  ],
};
