import { beforeAll, describe, expect, it } from 'vitest';
import { after, day } from '../../../src/core/Instant.ts';
import { markLasts, mayAsk, noMisses } from '../../../src/core/ReAsk.ts';
import { freshMarks, marksAfter, marksAfterYes } from '../../../src/vault/errand/keptMarks.ts';
import { requestName } from '../../../src/vault/errand/requestName.ts';
import { asRowsKey } from '../../../src/vault/seal/Key.ts';
import { randomBytes, ready } from '../../../src/vault/sodium.ts';
import { noon } from '../../core/somePlan.ts';

beforeAll(ready);

const no = { type: 'answered', answer: 'no', day: null } as const;
const adults = { sheAsks: false, why: '' };
const asked = (request: string, now = noon, asking = adults) => ({ request, outcome: no, asking, now });

describe('marksAfter', () => {
  it('counts adults and not her', () => {
    const once = marksAfter([], asked('a')).marks;
    expect(once).toEqual([{ request: 'a', asked: 1, notBefore: after(noon, 7 * day), last: noon, why: '', misses: noMisses }]);
    const hers = marksAfter(once, asked('a', after(noon, day), { sheAsks: true, why: 'x' })).marks;
    expect(hers).toMatchObject([{ asked: 1, notBefore: after(noon, 8 * day), why: '' }]);
    const twice = marksAfter(once, asked('a', after(noon, 8 * day), { sheAsks: false, why: 'a new date' })).marks;
    expect(twice).toMatchObject([{ asked: 2, why: 'a new date' }]);
    expect(mayAsk(twice[0], after(noon, 100 * day), { sheAsks: false, why: 'again' })).toMatchObject({ problem: { type: 'askedTwice' } });
  });

  it('keeps other requests apart and forgets after a year', () => {
    const both = marksAfter(marksAfter([], asked('a')).marks, asked('b', after(noon, day))).marks;
    expect(both.map(({ request }) => request)).toEqual(['a', 'b']);
    expect(freshMarks(both, after(noon, markLasts + 1)).map(({ request }) => request)).toEqual(['b']);
    expect(marksAfter(both, asked('a', after(noon, markLasts + 1))).mark.asked).toBe(1);
  });

  it('keeps what was missed while errands break off, until one of that request ends', () => {
    const misses = { canSayNo: 1, canTakeBack: 0 };
    const brokenOff = { ...asked('a'), outcome: 'brokenOff' as const };
    const once = marksAfter(marksAfter([], { ...brokenOff, misses }).marks, { ...asked('b'), outcome: 'brokenOff', misses: { canSayNo: 0, canTakeBack: 1 } }).marks;
    expect(once.map((mark) => mark.misses)).toEqual([misses, { canSayNo: 0, canTakeBack: 1 }]);
    expect(marksAfter(once, { ...brokenOff, misses: null }).mark.misses).toEqual(misses);
    expect(marksAfter(once, { ...asked('a'), misses }).mark.misses).toEqual(noMisses);
    expect(marksAfterYes(once, 'a', noon).map((mark) => mark.misses)).toEqual([noMisses, { canSayNo: 0, canTakeBack: 1 }]);
  });
});

describe('requestName', () => {
  const recipient = { role: 'lawyer', name: 'Ms. Rivera' } as const;
  const rows = () => asRowsKey('recordBook', new Uint8Array(32).fill(3));
  const name = (to = {}, purpose = 'For the hearing') => requestName({ recipient: { ...recipient, ...to }, purpose }, rows());

  it('is the same for the same recipient and purpose, however they are typed', () => {
    expect(name({ name: '  ms.  rivera ' }, 'FOR the  hearing ')).toBe(name());
    expect(name({ id: 'another entry' })).toBe(name());
    expect(name({ role: 'school' })).toBe(name());
    for (const unseen of ['\u200b', '\u00ad', '\u2060', '\u0001', '.', ' -', '\t']) {
      expect(name({ name: `Ms${unseen} Rivera${unseen}` }, `For${unseen} the hearing${unseen}`)).toBe(name());
    }
  });

  it('is another for another recipient, purpose or child', () => {
    const names = [name(), name({ name: 'Mr. Rivera' }), name({}, 'For school'), name({ name: '' }, 'ms. riverafor the hearing')];
    const other = requestName({ recipient, purpose: 'For the hearing' }, asRowsKey('recordBook', randomBytes(32)));
    expect(new Set([...names, other]).size).toBe(5);
  });
});
