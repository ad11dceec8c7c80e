import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChildAct } from '../../../src/core/Errand.ts';
import { replayAsFarAs } from '../../../src/core/afterAct.ts';
import { after, day, minute } from '../../../src/core/Instant.ts';
import { findChild } from '../../../src/vault/books/Shelf.ts';
import { requestName } from '../../../src/vault/errand/requestName.ts';
import { settleJudged } from '../../../src/vault/errand/settleJudged.ts';
import { recordKeys } from '../../../src/vault/keys/bookKeys.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { noon, whoSawPlan } from '../../core/somePlan.ts';
import { freshShelf } from '../books/freshShelf.ts';
import { valueOf } from '../valueOf.ts';

beforeAll(ready);

const next: ChildAct = { do: 'next' };
const stop: readonly ChildAct[] = [{ do: 'stop' }, { do: 'keep' }];
const twoTaps: readonly ChildAct[] = [{ do: 'takeBack' }, { do: 'keep' }];
const [waits, went] = whoSawPlan.takeBacks.map(({ consent }) => consent);
const other = whoSawPlan.standing[1]!;
const settledAt = after(noon, 2 * day);

/** Who saw what that came back with these acts, of a chain that is whole or breaks after them. */
async function back() {
  const { held, shelf, addChild } = await freshShelf();
  const child = await addChild('Wren');
  const keys = valueOf(recordKeys(held, child));
  const settled = (acts: readonly ChildAct[], whole = true, of: Partial<typeof whoSawPlan> = {}) => {
    const first = acts.map((act, number) => ({ number, at: after(noon, number * minute), before: '', act }));
    const plan = { ...whoSawPlan, ...of, child };
    return settleJudged({ held, keys, child: findChild(shelf.state, child)!.child, plan, begun: acts.length > 0 || !whole, at: settledAt, first, acts: whole ? first : null });
  };
  const marked = (place: number) => ({ request: requestName(whoSawPlan.takeBacks[place]!, keys.rows), asked: 1, notBefore: after(settledAt, 7 * day), last: settledAt });
  return { child, settled, marked };
}

describe('who saw what, settled', () => {
  it('leaves one line where it was shown and ended, and nothing where it was not shown', async () => {
    const { child, settled } = await back();
    expect(settled([next, next, ...stop])).toEqual({
      deed: { acts: [{ act: 'whoSawShown', child }], endErrand: true }, settled: { kind: 'whoSaw', child, shown: true, takenBack: [] }, problem: null,
    });
    const toTheEnd = whoSawPlan.walk.screens.map(() => next);
    expect(settled(toTheEnd)).toMatchObject({ deed: { acts: [{ act: 'whoSawShown', child }] }, problem: null });
    expect(settled([{ do: 'skip' }, ...stop])).toMatchObject({ deed: { acts: [] }, settled: { shown: false }, problem: null });
  });

  it('that was not ended on its last page may have lost a taking back', async () => {
    const { child, settled } = await back();
    const lost = { act: 'errandLost', child };
    const unsure = { type: 'takingBackUnsure' };
    expect(settled([])).toEqual({ deed: { acts: [lost], endErrand: true }, settled: null, problem: unsure });
    const toTheEnd: readonly ChildAct[] = whoSawPlan.walk.screens.map(() => next);
    for (const acts of [[next], [{ do: 'skip' } as const], toTheEnd.slice(0, -1), [next, ...twoTaps], [next, stop[0]!]]) {
      expect(settled(acts).deed.acts.at(-1), JSON.stringify(acts)).toEqual(lost);
      expect(settled(acts).problem, JSON.stringify(acts)).toEqual(unsure);
    }
    // Where no yes is left that she could take back, none can be lost.
    const none = { takeBacks: [] };
    expect(settled([], true, none)).toEqual({ deed: { acts: [], endErrand: true }, settled: null, problem: null });
    expect(settled([next], true, none)).toMatchObject({ deed: { acts: [{ act: 'whoSawShown' }] }, problem: null });
    expect(settled([next, ...twoTaps, next, ...twoTaps])).toMatchObject({ deed: { acts: [{ consent: waits }, { consent: went }, { act: 'whoSawShown' }] }, problem: null });
  });

  it('takes back what she kept, by her tap, and the shelf names the yes that still stands', async () => {
    const { child, settled, marked } = await back();
    expect(settled([next, ...twoTaps, ...stop])).toMatchObject({
      deed: {
        acts: [{ act: 'consentTakenBack', child, consent: waits, how: 'tap' }, { act: 'whoSawShown', child }], endErrand: true,
        facts: [{ child, set: { consent: other, marks: [marked(0)] } }],
      },
      settled: { kind: 'whoSaw', child, shown: true, takenBack: [{ consent: waits, sent: false }] }, problem: null,
    });
    expect(settled([next, ...twoTaps, next, ...twoTaps, ...stop])).toMatchObject({
      deed: { acts: [{ consent: waits }, { consent: went }, { act: 'whoSawShown' }], facts: [{ set: { consent: other, marks: [marked(0), marked(1)] } }] },
      settled: { takenBack: [{ consent: waits, sent: false }, { consent: went, sent: true }] },
    });
    expect(settled([next, next, ...twoTaps]).deed.facts).toMatchObject([{ set: { consent: whoSawPlan.standing[0] } }]);
  });

  it('takes back nothing that was only tapped', async () => {
    const { settled } = await back();
    expect(settled([next, { do: 'takeBack' }]).deed).not.toHaveProperty('facts');
    expect(settled([next, { do: 'takeBack' }, { do: 'change' }, next]).settled).toMatchObject({ takenBack: [] });
  });

  it('of a chain that breaks takes back what she kept before, and says that there may have been more', async () => {
    const { child, settled } = await back();
    const unsure = { type: 'takingBackUnsure' };
    expect(settled([next, ...twoTaps], false)).toMatchObject({ settled: { takenBack: [{ consent: waits }] }, problem: unsure });
    expect(settled([next, { do: 'takeBack' }], false)).toMatchObject({ settled: { takenBack: [] }, problem: unsure });
    expect(settled([], false)).toMatchObject({ deed: { acts: [{ act: 'errandLost', child }], endErrand: true }, settled: { shown: false, takenBack: [] }, problem: unsure });
    // As is what follows an act that was not possible.
    expect(settled([next, ...twoTaps, { do: 'keep' }, next])).toMatchObject({ deed: { acts: [{ consent: waits }, { act: 'whoSawShown' }, { act: 'errandLost', child }] }, problem: unsure });
  });

  it('of a plan that cannot be judged is not settled', async () => {
    const { settled } = await back();
    expect(() => settled([next])).not.toThrow();
    const { child } = await back();
    expect(() => settleJudged({ plan: { ...whoSawPlan, child, takeBacks: [{ consent: 'no id' }] } } as never)).toThrow();
  });

  it('takes back exactly what the machine says she kept, of any acts', async () => {
    const { settled } = await back();
    const acts = fc.constantFrom<ChildAct>(next, next, { do: 'back' }, { do: 'skip' }, { do: 'ask' }, { do: 'goOn' }, { do: 'takeBack' }, { do: 'takeBack' }, { do: 'keep' }, { do: 'keep' }, { do: 'change' }, { do: 'stop' });
    fc.assert(fc.property(fc.array(acts, { minLength: 1, maxLength: 40 }), fc.boolean(), (did, whole) => {
      const { deed, settled: told } = settled(did, whole);
      const kept = replayAsFarAs(whoSawPlan, did).takenBack;
      expect(deed.acts.flatMap((act) => (act.act === 'consentTakenBack' ? [act.consent] : [])).toSorted()).toEqual(kept.toSorted());
      expect(told?.kind === 'whoSaw' && told.takenBack.map(({ consent }) => consent).toSorted()).toEqual(kept.toSorted());
      expect(JSON.stringify(deed)).not.toContain('consentGiven');
      expect(deed).not.toHaveProperty('entries');
    }), { numRuns: 300 });
  });
});
