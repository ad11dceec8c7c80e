import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Canonical } from '../../src/core/canonicalJson.ts';

const values: fc.Arbitrary<Canonical> = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number)), fc.boolean(), fc.constant(null),
    fc.array(tie('value')), fc.dictionary(fc.string(), tie('value')),
  ),
})).value;

/** The same value with every record's keys put in the other way round. */
function turned(value: Canonical): Canonical {
  if (Array.isArray(value)) return value.map((each: Canonical) => turned(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, field]) => [key, turned(field ?? null)]));
}

describe('canonicalJson', () => {
  it('is JSON that says the same', () => {
    fc.assert(fc.property(values, (value) => {
      expect(JSON.stringify(JSON.parse(canonicalJson(value)))).toBe(JSON.stringify(JSON.parse(JSON.stringify(sorted(value)))));
    }));
  });

  it('is one text whatever the order of keys', () => {
    fc.assert(fc.property(values, (value) => { expect(canonicalJson(turned(value))).toBe(canonicalJson(value)); }));
  });

  it('is stable', () => {
    fc.assert(fc.property(values, (value) => { expect(canonicalJson(JSON.parse(canonicalJson(value)) as Canonical)).toBe(canonicalJson(value)); }));
  });

  it('sorts by code units, as RFC 8785 shows', () => {
    const asked = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew', 1: 'One', '\ud83d\ude00': 'Smiley', '\u0080': 'Control', '\u00f6': 'o' };
    const order = ['Carriage Return', 'One', 'Control', 'o', 'Euro Sign', 'Smiley', 'Hebrew'];
    const text = canonicalJson(asked);
    expect(order.map((each) => text.indexOf(each))).toEqual(order.map((each) => text.indexOf(each)).sort((a, b) => a - b));
  });

  it('leaves out what is absent', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it.each([1.5, Number.NaN, Infinity, 2 ** 53, -0, '\ud800', [undefined], () => 1, Symbol('x'), 1n])('throws on what is not canonical: %s', (value) => {
    expect(() => canonicalJson(value as Canonical)).toThrow('not canonical');
    expect(() => canonicalJson({ inside: [value as Canonical] })).toThrow('not canonical');
  });

  it('throws on a key that is half a character', () => {
    expect(() => canonicalJson({ '\udc00': 1 })).toThrow('not canonical');
  });
});

function sorted(value: Canonical): Canonical {
  if (Array.isArray(value)) return value.map((each: Canonical) => sorted(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted((value as Record<string, Canonical>)[key] ?? null)]));
}
