import { beforeAll, describe, expect, it } from 'vitest';
import { after, day } from '../../../src/core/Instant.ts';
import { markLasts, mayAsk, noMisses, type ReAskMark } from '../../../src/core/ReAsk.ts';
import { freshMarks, marksAfter, marksAfterYes, mostMarks } from '../../../src/vault/errand/keptMarks.ts';
import { markFor, requestName } from '../../../src/vault/errand/requestName.ts';
import { fields, utf8 } from '../../../src/vault/seal/bytes.ts';
import { asRowsKey } from '../../../src/vault/seal/Key.ts';
import { keyedHash, randomBytes, ready, toHex } from '../../../src/vault/sodium.ts';
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

  it('keeps one to the very end of its year, and the newest where there are too many', () => {
    const [one] = marksAfter([], asked('a')).marks;
    expect(freshMarks([one!], after(noon, markLasts))).toEqual([one]);
    expect(freshMarks([one!], after(noon, markLasts + 1))).toEqual([]);
    let marks: readonly ReAskMark[] = [];
    for (let n = 0; n < mostMarks + 3; n += 1) marks = marksAfter(marks, asked(`request ${n}`, after(noon, n))).marks;
    expect(marks.map(({ request }) => request)).toEqual(Array.from({ length: mostMarks }, (_, place) => `request ${place + 3}`));
    expect(marksAfterYes(marks, 'request 5', after(noon, markLasts + 6)).map(({ request }) => request)[0]).toBe('request 6');
  });

  it('keeps the reason adults gave when she asks herself', () => {
    const once = marksAfter([], asked('a', noon, { sheAsks: false, why: 'a new date' })).marks;
    expect(marksAfter(once, asked('a', noon, { sheAsks: true, why: 'x' })).mark).toMatchObject({ asked: 1, why: 'a new date' });
    expect(marksAfter([], asked('a', noon, { sheAsks: true, why: 'x' })).mark).toMatchObject({ asked: 0, why: '' });
    expect(marksAfter([], { ...asked('a'), outcome: 'brokenOff' }).mark.misses).toEqual(noMisses);
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

  it('is the same with signs within a word that are not seen, and however its letters are put together', () => {
    const jose = name({ name: 'José Rivera' });
    for (const unseen of ['\u200b', '\u00ad', '\ufeff', '\u034f', '\u0001', '\ufe0f', '\u0085']) {
      expect(name({ name: `Jo${unseen}sé Ri${unseen}vera` }), JSON.stringify(unseen)).toBe(jose);
      expect(name({ name: `Jose${unseen}\u0301 Rivera` }), JSON.stringify(unseen)).toBe(jose);
    }
    for (const typed of ['Jose\u0301\tRivera', 'JOSÉ\nRIVERA', 'José\u00a0Rivera', '«José—Rivera»', 'Ｊosé Rivera']) expect(name({ name: typed }), typed).toBe(jose);
    expect(name({ name: 'İda' })).toBe(name({ name: 'i\u0307da' }));
    expect(name({ name: 'J\u030cana' })).toBe(name({ name: '\u01f0ana' }));
    expect(name({ name: 'Strauß' })).toBe(name({ name: 'STRAUSS' }));
    expect(name({ name: 'Νίκος' })).toBe(name({ name: 'ΝΊΚΟΣ' }));
    expect(name({ name: 'Νίκοσ' })).toBe(name({ name: 'Νίκος' }));
  });

  it('is another where a word was parted or joined that can be seen', () => {
    expect(new Set([name(), name({ name: 'Ms. Ri vera' }), name({ name: 'MsRivera' }), name({ name: 'Ms+Rivera' })]).size).toBe(4);
  });

  it('finds her mark for it, and no other', () => {
    const marks = ['a', 'b', 'c'].map((request) => marksAfter([], asked(request)).mark);
    expect(markFor(marks, 'b')).toBe(marks[1]);
    expect(markFor(marks, 'd')).toBeUndefined();
    expect(markFor([], 'a')).toBeUndefined();
  });

  it('is a keyed hash of what is left of name and purpose', () => {
    const said = fields(utf8('RG1 request'), utf8('ms rivera'), utf8('for the hearing'));
    expect(name()).toBe(toHex(keyedHash(32, said, rows())));
  });

  it('is another for another recipient, purpose or child', () => {
    const names = [name(), name({ name: 'Mr. Rivera' }), name({}, 'For school'), name({ name: '' }, 'ms. riverafor the hearing')];
    const other = requestName({ recipient, purpose: 'For the hearing' }, asRowsKey('recordBook', randomBytes(32)));
    expect(new Set([...names, other]).size).toBe(5);
  });
});
