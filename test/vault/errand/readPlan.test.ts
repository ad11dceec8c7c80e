import { describe, expect, it } from 'vitest';
import { bands } from '../../../src/core/Band.ts';
import type { ErrandPlan } from '../../../src/core/Errand.ts';
import { sections } from '../../../src/core/Summary.ts';
import { keyIdeas } from '../../../src/core/Walk.ts';
import { readPlan, readWhatWasAsked } from '../../../src/vault/errand/readPlan.ts';
import { noticePlan, requestPlan } from '../../core/somePlan.ts';
import { changedAt } from '../places.ts';

/** The plan with something else at the path. */
const at = (plan: ErrandPlan, path: string, to: unknown) => changedAt(plan, path.split('.'), () => to) as ErrandPlan;

const shared = [
  'walk', 'walk.pack', 'walk.pack.id', 'walk.pack.version', 'walk.band', 'walk.language', 'walk.screens', 'walk.screens.0.id', 'walk.screens.0.title',
  'walk.screens.0.sentences', 'walk.screens.0.sentences.0', 'walk.screens.0.keyIdea', 'walk.screens.0.showsSummary', 'walk.questions', 'walk.questions.0.id',
  'walk.questions.0.about', 'walk.questions.0.key', 'walk.questions.0.kind', 'walk.questions.0.options', 'walk.questions.0.options.0.id',
  'walk.questions.0.options.0.right', 'walk.questions.0.options.0.own', 'walk.answers', 'walk.answers.0.code',
  'missesBefore', 'attestation', 'attestation.walkedBy', 'kind',
];
const ofRequests = [
  'offer', 'offer.recipient', 'offer.recipient.name', 'offer.purpose', 'offer.sentences', 'offer.sentences.0.id', 'offer.sentences.0.section',
  'offer.sentences.0.text', 'offer.sentences.0.rendering', 'asking', 'asking.sheAsks', 'asking.why',
];
const others = [undefined, 0.5, { other: 'one' }, [0.5], 'of no kind that is known'];

describe('readPlan', () => {
  it.each([['notice', noticePlan, shared], ['request', requestPlan, [...shared, ...ofRequests]]] as const)(
    'takes a %s as it is, and none that lacks what it is judged by, or has another kind of thing there', (_kind, plan, needed) => {
      expect(readPlan(plan)).toBe(plan);
      for (const path of needed) {
        const old = path.split('.').reduce((of: unknown, key) => (of as Record<string, unknown>)[key], plan);
        for (const other of others) {
          // A text may be any other.
          if (typeof other === 'string' && typeof old === 'string' && !/kind|band|section/.test(path)) continue;
          expect(() => readPlan(at(plan, path, other)), `${path} ${String(other)}`).toThrow();
        }
      }
    },
  );

  it('takes whatever may stand in a place', () => {
    const may: Readonly<Record<string, readonly unknown[]>> = {
      'walk.band': bands, 'walk.screens': [[]], 'walk.screens.0.keyIdea': [null, ...keyIdeas], 'walk.screens.0.sentences': [[]], 'walk.questions': [[]],
      'walk.questions.0.key': [null, 'canSayNo', 'canTakeBack'], 'walk.questions.0.kind': ['teachBack', 'coercion'], 'walk.questions.0.options': [[]],
      'walk.questions.0.options.0.right': [null, true, false], 'walk.questions.0.options.0.own': [null, true, false], 'walk.answers': [[]],
      missesBefore: [{}, { send: 0, back: 3 }], 'offer.sentences': [[]], 'offer.sentences.0.section': sections,
      'asking.sheAsks': [true, false], 'asking.why': ['', 'x'.repeat(2000)],
    };
    for (const [path, values] of Object.entries(may)) {
      for (const value of values) expect(readPlan(at(requestPlan, path, value)), path).toBeTypeOf('object');
    }
  });

  it('takes no count of misses that is none, no longer reason than a mark keeps, no kind that is not known', () => {
    for (const misses of [-1, 0.5, 2 ** 53, '1']) expect(() => readPlan(at(requestPlan, 'missesBefore', { send: misses }))).toThrow();
    expect(() => readPlan(at(requestPlan, 'asking.why', 'x'.repeat(2001)))).toThrow();
    for (const kind of ['quiz', '', 'request ']) expect(() => readPlan(at(requestPlan, 'kind', kind))).toThrow();
  });

  it('takes a plan of a later version that says more', () => {
    const more = { ...requestPlan, more: 1, walk: { ...requestPlan.walk, more: 1 }, offer: { ...requestPlan.offer, more: 1 } };
    expect(readPlan(more)).toBe(more);
  });
});

describe('readWhatWasAsked', () => {
  const asked = { kind: 'request', offer: { recipient: { name: 'Ms. Rivera' }, purpose: 'For the hearing' }, asking: { sheAsks: false, why: '' } };

  it('gives who a request was for and what for, and how it came to be asked', () => {
    expect(readWhatWasAsked(requestPlan)).toEqual(asked);
    expect(readWhatWasAsked(at(requestPlan, 'asking', { sheAsks: true, why: 'a new date' }))).toEqual({ ...asked, asking: { sheAsks: true, why: 'a new date' } });
    expect(readWhatWasAsked(noticePlan)).toEqual({ kind: 'notice' });
  });

  it('counts it as asked by adults, for no reason, where the plan does not tell', () => {
    for (const other of [undefined, {}, { sheAsks: true }, { sheAsks: 'yes', why: '' }, { sheAsks: true, why: 'x'.repeat(2001) }]) {
      expect(readWhatWasAsked(at(requestPlan, 'asking', other))).toEqual(asked);
    }
  });

  it('needs neither walk nor sentences', () => {
    const { walk: _, offer: { sentences: __, ...offer }, ...plan } = requestPlan;
    expect(readWhatWasAsked({ ...plan, offer } as never)).toEqual(asked);
  });

  it('gives nothing that was not told', () => {
    for (const path of ['kind', 'offer', 'offer.recipient', 'offer.recipient.name', 'offer.purpose']) {
      for (const other of [undefined, 7, { other: 1 }, ['other']]) expect(() => readWhatWasAsked(at(requestPlan, path, other)), path).toThrow();
    }
    expect(() => readWhatWasAsked(at(noticePlan, 'kind', 'question'))).toThrow();
  });
});
