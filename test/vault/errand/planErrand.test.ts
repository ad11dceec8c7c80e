import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bands } from '../../../src/core/Band.ts';
import type { Child } from '../../../src/core/Child.ts';
import { emptyFacility } from '../../../src/core/Facility.ts';
import type { ChildId, ErrandId, SentenceId } from '../../../src/core/Id.ts';
import { after, asInstant, day, hour } from '../../../src/core/Instant.ts';
import { noMisses } from '../../../src/core/ReAsk.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import { es } from '../../../src/packs/walkthroughs/es.ts';
import { fillWalkthrough } from '../../../src/packs/walkthroughs/fillWalkthrough.ts';
import { drawOrders } from '../../../src/vault/errand/drawOrders.ts';
import { planNotice, planRequest, type Planning, type Requesting } from '../../../src/vault/errand/planErrand.ts';
import { sayDay, sayOn, sayTime, sayWait } from '../../../src/vault/errand/sayInstant.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { id, noon, requestPlan } from '../../core/somePlan.ts';

beforeAll(ready);

const child: Child = { id: id<ChildId>(1), codeName: 'Wren', emblem: 'kite', band: 'C', language: 'en', interpreter: false, addedAt: noon };
const planning: Planning = {
  id: id<ErrandId>(2), child, at: noon, facility: { ...emptyFacility, clinician: 'Ana' }, pack: en,
  attestation: { whoAsked: 'recipient', alone: true, interpreter: null, walkedBy: 'Ana' },
};
const { offer } = requestPlan;
const requesting: Requesting = {
  summary: {
    id: offer.summary, recipient: offer.recipient.id, purpose: offer.purpose, why: offer.why, language: 'en', lasts: 30, attested: offer.attested, signer: offer.signer,
    sentences: [...offer.sentences.map(({ recorded: _, ...sentence }) => sentence), { id: id<SentenceId>(77), section: 'other', text: ' ', rendering: 'left empty' }],
  },
  recipient: offer.recipient, signer: { kind: 'person', who: 'Aunt Rosa', authority: 'guardian', how: 'on paper', on: '2026-11-20' },
  waitHours: 24, waitReason: '', asking: { sheAsks: false, why: '' }, missesBefore: noMisses,
};

describe('planRequest', () => {
  it.each(bands)('fills every placeholder in band %s', (band) => {
    const plan = planRequest({ ...planning, child: { ...child, band } }, requesting);
    const text = JSON.stringify([plan.walk.screens, plan.walk.questions, plan.walk.answers]);
    expect(text).not.toMatch(/\{[A-Z_]+\}/);
    expect(text).toContain('Ms. Rivera');
    expect(text).toContain('Aunt Rosa');
    expect(text).toContain(sayWait(after(noon, day), noon, band, en.instants));
  });

  it('fixes what a yes will be bound to, and leaves empty sentences out', () => {
    const plan = planRequest(planning, { ...requesting, waitHours: 2, waitReason: 'court tomorrow' });
    if (plan.kind !== 'request') throw new Error('not a request');
    expect(plan.offer).toMatchObject({ waitUntil: after(noon, 2 * hour), waitShortened: 'court tomorrow', expires: after(noon, 30 * day) });
    expect(plan.offer.sentences.map((each) => each.text)).toEqual(offer.sentences.map((each) => each.text));
    expect(plan).toMatchObject({ codeName: 'Wren', madeAt: noon, clinician: 'Ana', asking: requesting.asking });
  });

  it('tells this child what holds of this house and this request, and nothing else', () => {
    const facility = { ...emptyFacility, clinician: 'Ana', office: 'ORR', independent: true, noCost: { confirmed: true, by: 'the director', on: '2026-11-01' } } as const;
    const own = { ...planning, facility };
    const house = { clinician: 'Ana', office: 'ORR', noCostConfirmed: true, independent: true };
    const request = {
      who: 'Ms. Rivera', whoRole: 'your lawyer', why: 'To help in court.', authorizer: 'Aunt Rosa', wait: sayTime(after(noon, day), en.instants), expiry: sayDay(after(noon, 30 * day), 'en'),
    };
    const same = { id: planning.id, child: child.id, codeName: 'Wren', madeAt: noon, clinician: 'Ana', attestation: planning.attestation, orders: expect.anything() as unknown };
    expect(planRequest(own, requesting)).toEqual({
      ...same, kind: 'request', walk: fillWalkthrough(en, 'C', 'request', { ...house, request }), missesBefore: {}, asking: requesting.asking, copy: en.bands.C.copy,
      offer: { ...offer, summaryLanguage: 'en', heardLanguage: child.language, signer: requesting.signer, waitUntil: after(noon, day), waitShortened: '', expires: after(noon, 30 * day) },
    });
    expect(planRequest(own, { ...requesting, signer: offer.signer }).walk).toEqual(fillWalkthrough(en, 'C', 'request', { ...house, request: { ...request, authorizer: null } }));
    expect(planNotice(own)).toEqual({ ...same, kind: 'notice', walk: fillWalkthrough(en, 'C', 'notice', { ...house, request: null }), missesBefore: {} });
  });

  it('draws its orders from its own walk', () => {
    const { walk, orders } = planRequest(planning, requesting);
    expect(Object.keys(orders.options).sort()).toEqual(walk.questions.map((asked) => asked.id).sort());
    expect([...orders.answers].sort()).toEqual(walk.answers.map(({ code }) => code).sort());
  });

  it('keeps a reason for a shorter wait than a day, and none for a day', () => {
    const shortened = (waitHours: number) => {
      const plan = planRequest(planning, { ...requesting, waitHours, waitReason: 'court tomorrow' });
      return plan.kind === 'request' ? plan.offer.waitShortened : null;
    };
    expect([23, 24, 25].map(shortened)).toEqual(['court tomorrow', '', '']);
  });

  it.each(bands)('goes on from what was missed on each key question in band %s', (band) => {
    const own = { ...planning, child: { ...child, band } };
    const { missesBefore, walk } = planRequest(own, { ...requesting, missesBefore: { canSayNo: 1, canTakeBack: 0 } });
    expect(missesBefore).toEqual({ [walk.questions.find(({ key }) => key === 'canSayNo')!.id]: 1 });
    const back = planRequest(own, { ...requesting, missesBefore: { canSayNo: 0, canTakeBack: 2 } }).missesBefore;
    expect(back).toEqual({ [walk.questions.find(({ key }) => key === 'canTakeBack')!.id]: 2 });
    expect(Object.keys(back)).toHaveLength(1);
    expect(Object.keys(planRequest(own, requesting).missesBefore)).toEqual([]);
    expect(planNotice(own).missesBefore).toEqual({});
  });

  it('stops at a house that has not said what children call the clinician', () => {
    expect(() => planNotice({ ...planning, facility: emptyFacility })).toThrow('unfilled placeholder');
  });
});

describe('drawOrders', () => {
  it('draws every option in every round and every answer once', () => {
    const { walk } = requestPlan;
    const orders = drawOrders(walk);
    expect([...orders.answers].sort()).toEqual(walk.answers.map(({ code }) => code).sort());
    for (const { id: question, options } of walk.questions) {
      const rounds = orders.options[question] ?? [];
      expect(rounds.length).toBeGreaterThan(3);
      for (const round of rounds) expect([...round].sort()).toEqual(options.map((option) => option.id).sort());
      rounds.slice(1).forEach((round, before) => expect(round).not.toEqual(rounds[before]));
    }
  });

  it('puts the right option and the yes in every place', () => {
    const right = new Set<number>();
    const yes = new Set<number>();
    for (let n = 0; n < 60; n += 1) {
      const orders = drawOrders(requestPlan.walk);
      right.add(orders.options['send']?.[0]?.indexOf('send-right') ?? -1);
      yes.add(orders.answers.indexOf('yes'));
    }
    expect([...right].sort()).toEqual([0, 1, 2]);
    expect([...yes].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('sayInstant', () => {
  it('says time and day in words a voice can read', () => {
    const instant = asInstant(new Date(2026, 10, 23, 15, 5).getTime());
    expect(sayTime(instant, en.instants)).toBe('Monday, November 23 at 3:05 PM');
    expect(sayDay(instant, 'en')).toBe('November 23, 2026');
    expect(sayDay(instant, 'es')).toBe('23 de noviembre de 2026');
    expect(sayTime(asInstant(new Date(2026, 0, 4, 9, 0).getTime()), en.instants)).toBe('Sunday, January 4 at 9:00 AM');
    const spanish = { locale: 'es-GT', partOfDay: true, dayAndTime: '{WEEKDAY} {DAY} a las {TIME}', atOne: '{WEEKDAY} {DAY} a la {TIME}', weekdayAndDay: '{WEEKDAY} {DAY}' };
    expect(sayTime(instant, spanish)).toBe('lunes 23 de noviembre a las 3:05 de la tarde');
    expect(sayTime(asInstant(new Date(2026, 10, 23, 13, 30).getTime()), spanish)).toBe('lunes 23 de noviembre a la 1:30 de la tarde');
    expect(sayTime(asInstant(new Date(2026, 10, 23, 12, 30).getTime()), spanish)).toBe('lunes 23 de noviembre a las 12:30 de la tarde');
    expect(sayTime(instant, { locale: 'fr', partOfDay: false, dayAndTime: '{WEEKDAY} {DAY} à {TIME}', weekdayAndDay: '{WEEKDAY} {DAY}' })).toBe('lundi 23 novembre à 15:05');
    // Some browsers keep such words together with spaces that do not break, and some voices stumble over them.
    const format = vi.spyOn(Intl.DateTimeFormat.prototype as { format: unknown }, 'format', 'get').mockReturnValue(() => 'November\u00a023\u202f3:05');
    expect(sayDay(instant, 'en')).toBe('November 23 3:05');
    expect(sayTime(instant, { ...en.instants, dayAndTime: '{DAY} {TIME}' })).toBe('November 23 3:05 November 23 3:05');
    format.mockRestore();
  });

  it('says a day alone to the youngest, but a time where it is today, and a year where it is long ago', () => {
    const at = (hours: number, date = 23, year = 2026) => asInstant(new Date(year, 10, date, hours, 5).getTime());
    const now = at(9);
    expect(bands.map((band) => sayWait(at(15, 24), now, band, en.instants))).toEqual(['Tuesday, November 24', 'Tuesday, November 24 at 3:05 PM', 'Tuesday, November 24 at 3:05 PM']);
    expect(sayWait(at(15, 24), now, 'A', es.instants)).toBe('martes 24 de noviembre');
    expect(sayWait(at(11), now, 'A', en.instants)).toBe('Monday, November 23 at 11:05 AM');
    expect(bands.map((band) => sayOn(at(15, 20), now, band, en.instants))).toEqual(['Friday, November 20', 'November 20, 2026', 'November 20, 2026']);
    expect(sayOn(at(15, 20, 2025), now, 'A', en.instants)).toBe('November 20, 2025');
  });
});
