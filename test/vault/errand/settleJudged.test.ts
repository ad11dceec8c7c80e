import { beforeAll, describe, expect, it } from 'vitest';
import { noDayFacts } from '../../../src/core/DayFacts.ts';
import type { ChildAct, ErrandPlan } from '../../../src/core/Errand.ts';
import { after, day, minute } from '../../../src/core/Instant.ts';
import { noMisses, type ReAskMark } from '../../../src/core/ReAsk.ts';
import { findChild } from '../../../src/vault/books/Shelf.ts';
import { hashOfFace } from '../../../src/vault/consent/signConsent.ts';
import { verifyConsent } from '../../../src/vault/consent/verifyConsent.ts';
import type { Laid } from '../../../src/vault/errand/Laid.ts';
import { requestName } from '../../../src/vault/errand/requestName.ts';
import { settleErrand } from '../../../src/vault/errand/settleErrand.ts';
import { settleJudged } from '../../../src/vault/errand/settleJudged.ts';
import { recordKeys } from '../../../src/vault/keys/bookKeys.ts';
import { layErrand } from '../../../src/vault/errand/layErrand.ts';
import type { SettlingDeed } from '../../../src/vault/errand/Settlement.ts';
import { errandKeys, openPlan, sealAct } from '../../../src/vault/seal/errandRows.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { noon, noticePlan, requestPlan } from '../../core/somePlan.ts';
import { freshShelf } from '../books/freshShelf.ts';
import { valueOf } from '../valueOf.ts';

beforeAll(ready);

const next: ChildAct = { do: 'next' };
const taught = requestPlan.walk.questions.flatMap((asked): ChildAct[] => [
  { do: 'told' }, { do: 'option', option: asked.options.find((each) => each.right === true || each.own === true)!.id }, next,
]);
const walked: readonly ChildAct[] = [...requestPlan.walk.screens.map(() => next), ...taught];
const choose = (answer: string): readonly ChildAct[] => [{ do: 'choose', answer }, { do: 'keep' }];
const yes = [...walked, ...choose('yes')];
const no = [...walked, ...choose('no')];
const heard: readonly ChildAct[] = [next, next, { do: 'told' }, { do: 'option', option: 'kept-right' }, next];

/** When it is settled: long after she answered. */
const settledAt = after(noon, 3 * day);
const nothing = { acts: [], endErrand: true };

/** An errand of this plan that came back to a vault of one child, with her marks as they were. */
async function back(plan: ErrandPlan, acts: readonly ChildAct[] | null, marks: ReAskMark[] = []) {
  const { held, shelf, addChild } = await freshShelf();
  const child = await addChild('Wren');
  const keys = valueOf(recordKeys(held, child));
  const own = { ...plan, child };
  const kept = acts?.map((act, number) => ({ number, at: after(noon, number * minute), before: '', act })) ?? null;
  const laid: Laid = {
    held, keys, child: { ...findChild(shelf.state, child)!.child, marks, notices: 4 }, plan: own, begun: acts === null || acts.length > 0, at: settledAt,
    acts: kept, first: kept ?? [],
  };
  const mark = (change: Partial<ReAskMark>): ReAskMark => ({
    request: requestName(requestPlan.offer, keys.rows), asked: 1, notBefore: after(settledAt, 7 * day), last: settledAt, why: '', misses: noMisses, ...change,
  });
  return { held, shelf, child, keys, laid, mark, settled: () => settleJudged(laid) };
}

describe('an errand that can be judged', () => {
  it('with a yes leaves a signed consent, told everywhere it must be, and takes the summary away', async () => {
    const before = (await back(requestPlan, yes)).mark({ request: 'another', misses: { canSayNo: 1, canTakeBack: 0 } });
    const { held, child, laid, mark, settled } = await back(requestPlan, yes, [before]);
    laid.child.marks.push(mark({ misses: { canSayNo: 1, canTakeBack: 1 } }));
    const { deed, settled: told, problem } = settled();
    const entry = deed.entries?.[0]?.entry as { readonly kind: string; readonly consent: Parameters<typeof verifyConsent>[0] };
    expect(entry.kind).toBe('consent');
    expect(verifyConsent(entry.consent, held.signing.publicKey)).not.toBeNull();
    const { face, evidence } = entry.consent;
    const givenAt = after(noon, (yes.length - 1) * minute);
    const terms = { notBefore: after(givenAt, day), expires: requestPlan.offer.expires };
    const told3 = { recipient: { role: 'lawyer', name: 'Ms. Rivera' }, purpose: 'For the hearing', ...terms };
    expect(face).toMatchObject({ ...told3, givenAt });
    expect(evidence.settledAt).toBe(settledAt);
    expect(deed).toEqual({
      acts: [{ act: 'consentGiven', child, consent: face.id, face: hashOfFace(face), ...told3 }],
      entries: [{ book: { book: 'record', child }, entry }],
      facts: [{ child, set: { consent: { id: face.id, ...terms }, marks: [before, mark({})] } }],
      doneRenderings: [],
      doneDrafts: [{ child, slot: { wing: 'record', of: 'summary', id: requestPlan.offer.summary } }],
      endErrand: true,
    });
    expect(told).toEqual({ kind: 'request', child, consent: face.id, askAgain: null });
    expect(problem).toBeNull();
  });

  it('with anything else of a request leaves a mark and nothing more', async () => {
    const { child, mark, settled } = await back(requestPlan, no);
    const askAgain = after(settledAt, 7 * day);
    expect(settled()).toEqual({
      deed: { acts: [], facts: [{ child, set: { marks: [mark({})] } }], endErrand: true },
      settled: { kind: 'request', child, consent: null, askAgain }, problem: null,
    });
  });

  it('says that nobody may ask again where only she may, or it was asked twice', async () => {
    const later = await back(requestPlan, [...walked, ...choose('later'), { do: 'pickDay', day: 'whenSheAsks' }]);
    expect(later.settled()).toMatchObject({ deed: { facts: [{ set: { marks: [{ notBefore: null }] } }] }, settled: { consent: null, askAgain: null } });
    const once = later.mark({});
    const { keys, laid, settled } = await back(requestPlan, no);
    laid.child.marks.push({ ...once, request: requestName(requestPlan.offer, keys.rows) });
    expect(settled()).toMatchObject({ deed: { facts: [{ set: { marks: [{ asked: 2 }] } }] }, settled: { consent: null, askAgain: null } });
  });

  it('with a chain that is not whole has broken off, and its record is said to be damaged', async () => {
    const { child, mark, settled } = await back(requestPlan, null);
    expect(settled()).toEqual({
      deed: { acts: [], facts: [{ child, set: { marks: [mark({ notBefore: settledAt })] } }], endErrand: true },
      settled: { kind: 'request', child, consent: null, askAgain: settledAt },
      problem: { type: 'damaged', book: 'record', child, number: null },
    });
    const notice = await back(noticePlan, null);
    expect(notice.settled()).toEqual({
      deed: nothing, settled: { kind: 'notice', child: notice.child, answered: false },
      problem: { type: 'damaged', book: 'record', child: notice.child, number: null },
    });
  });

  it('of a notice leaves how it went, and counts one that was answered', async () => {
    const { child, settled } = await back(noticePlan, [...heard, ...choose('ok')]);
    const given = { act: 'noticeGiven', child, band: 'C', pack: 'en', version: '1' };
    const answered = settled();
    expect(answered).toMatchObject({ settled: { kind: 'notice', child, answered: true }, problem: null });
    expect(answered.deed).toEqual({
      acts: [{ ...given, answered: true }], endErrand: true,
      entries: [{ book: { book: 'record', child }, entry: { kind: 'notice', notice: {
        pack: { id: 'en', version: '1' }, band: 'C', language: 'en', skipped: [], answer: 'ok', attested: '',
        shown: [{ screen: 'hello', text: 'hello title\nhello said.' }, { screen: 'limits', text: 'limits title\nlimits said.' }],
        teachBack: [{ question: 'kept', asked: 'kept?', passed: true, misses: 0 }],
      } } }],
      facts: [{ child, set: { notices: 5, lastNotice: settledAt } }, { child, set: { day: { ...noDayFacts, notice: { band: 'C', again: false } } } }],
    });
    const left = await back(noticePlan, heard);
    const { deed, settled: told } = left.settled();
    expect(told).toEqual({ kind: 'notice', child: left.child, answered: false });
    expect(deed.acts).toEqual([{ ...given, child: left.child, answered: false }]);
    expect(deed.facts).toEqual([{ child: left.child, set: { day: { ...noDayFacts, notice: { band: 'C', again: true } } } }]);
    expect(deed.entries).toMatchObject([{ entry: { notice: { answer: null } } }]);
  });

  it('of a notice that could not be read again is not judged: from a version that kept no questions, or had other answers', async () => {
    const { walk } = noticePlan;
    const questions = walk.questions.map(({ text: _, ...question }) => question);
    const untold = await back({ ...noticePlan, walk: { ...walk, questions } } as never, [...heard, ...choose('ok')]);
    expect(untold.settled).toThrow();
    const answers = [...walk.answers, { ...walk.answers[0]!, code: 'maybe' }];
    const orders = { ...noticePlan.orders, answers: answers.map(({ code }) => code) };
    const other = await back({ ...noticePlan, orders, walk: { ...walk, answers } } as never, [...heard, ...choose('maybe')]);
    expect(other.settled).toThrow();
  });

  it('of which no screen was met leaves nothing', async () => {
    for (const plan of [requestPlan, noticePlan]) expect((await back(plan, [])).settled()).toEqual({ deed: nothing, settled: null, problem: null });
  });
});

describe('an errand that comes back', () => {
  const put = async (acts: readonly ChildAct[], refuses: (deed: SettlingDeed) => boolean = () => false) => {
    const { held, shelf, child, keys } = await back(requestPlan, []);
    const plan = { ...requestPlan, child };
    const { rows, key } = layErrand(held, plan, { keys, fence: shelf.state.root.fence });
    const own = errandKeys(key, { vault: held.vault, errand: plan.id });
    let before = openPlan(rows[1]!.sealed, own)?.link ?? '';
    const did = acts.map((act, number) => {
      const sealed = sealAct({ number, at: noon, before, act }, own);
      before = sealed.link;
      return { number: number + 2, sealed: sealed.row };
    });
    const all = [...rows, ...did];
    const state = { ...shelf.state, root: { ...shelf.state.root, errand: child } };
    const tried: SettlingDeed[] = [];
    const coming = { held, state, at: settledAt, canBeWritten: (deed: SettlingDeed) => { tried.push(deed); return !refuses(deed); } };
    return { child, coming, all, tried, nobody: { ...coming, state: shelf.state } };
  };
  const unreadable = { type: 'errandUnreadable' };

  it('is none where none was out', async () => {
    const { nobody, all } = await put([]);
    expect(settleErrand(nobody, [])).toBeNull();
    // Rows of an errand that the shelf knows nothing of.
    expect(settleErrand(nobody, all)).toEqual({ deed: { ...nothing, acts: [{ act: 'errandLost', child: null }], asideErrand: all }, settled: null, problem: unreadable });
  });

  it('is settled as she ended it, once that can be written', async () => {
    const { coming, all, tried } = await put(yes);
    const settled = settleErrand(coming, all);
    expect(settled).toMatchObject({ settled: { kind: 'request', consent: expect.any(String) as string }, problem: null });
    expect(tried).toEqual([settled?.deed]);
  });

  it('has broken off where her yes cannot be written, and is put aside where not even that can', async () => {
    const { child, coming, all } = await put(yes, ({ acts }) => acts.length > 0);
    expect(settleErrand(coming, all)).toMatchObject({
      deed: { acts: [], facts: [{ child }], endErrand: true }, settled: { kind: 'request', child, consent: null, askAgain: settledAt }, problem: unreadable,
    });
    const none = await put(yes, () => true);
    expect(settleErrand(none.coming, none.all)).toEqual({ deed: { ...nothing, asideErrand: none.all.slice(0, 2) }, settled: null, problem: unreadable });
    expect(none.tried).toHaveLength(2);
  });

  it('of which no screen was met and nothing can be judged is nothing, and is told', async () => {
    let tries = 0;
    const { coming, all } = await put([], () => (tries += 1) === 1);
    expect(settleErrand(coming, all)).toEqual({ deed: nothing, settled: null, problem: unreadable });
  });

  it('is put aside as it is where it does not open', async () => {
    const { child, coming, all } = await put(yes);
    for (const rows of [[], all.slice(1), all.map((row) => ({ ...row, sealed: row.sealed.subarray(1) }))]) {
      expect(settleErrand(coming, rows)).toEqual({ deed: { ...nothing, acts: [{ act: 'errandLost', child }], asideErrand: rows }, settled: null, problem: unreadable });
    }
  });
});
