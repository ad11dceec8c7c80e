import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Canonical } from '../../../src/core/canonicalJson.ts';
import { utf8 } from '../../../src/vault/seal/bytes.ts';
import { readAsciiJson, readBareJson, readJson, writeAsciiJson, writeJson } from '../../../src/vault/seal/readJson.ts';

const any = (value: unknown) => value;

describe('readJson', () => {
  it('reads what writeJson wrote', () => {
    expect(readJson(writeJson({ b: [1, null], a: 'é' }), 100, any)).toEqual({ a: 'é', b: [1, null] });
  });

  it('reads any value that writeJson writes, to the byte, and nothing one byte past its length', () => {
    const key = fc.string().filter((text) => text !== '__proto__');
    const values = fc.letrec<{ value: Canonical }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()), fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number)),
        fc.boolean(), fc.constant(null), fc.array(tie('value')), fc.dictionary(key, tie('value')),
      ),
    })).value;
    fc.assert(fc.property(values, (value) => {
      const bytes = writeJson(value);
      const before = bytes.slice();
      const read = readJson(bytes, bytes.length, (each) => [each as Canonical]);
      expect(writeJson(read![0]!)).toEqual(bytes);
      expect(readJson(bytes, bytes.length - 1, any)).toBeNull();
      expect(bytes).toEqual(before);
    }), { numRuns: 500 });
  }, 60_000);

  it('takes no byte order mark before the value, and no second value after it', () => {
    expect(readJson(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31), 100, any)).toBeNull();
    expect(readJson(utf8('1 2'), 100, any)).toBeNull();
    expect(readJson(utf8('{"a":1}{"a":2}'), 100, any)).toBeNull();
  });

  it('gives nothing for what is nested deeper than there is room for, and does not throw', () => {
    expect(readJson(utf8('['.repeat(100_000)), 1_000_000, any)).toBeNull();
    const deep = utf8(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const read = readJson(deep, deep.length, (value) => [value]);
    expect(read === null || Array.isArray(read[0])).toBe(true);
  });

  it('gives nothing for what is too long, broken, not UTF-8, or fails its check', () => {
    expect(readJson(utf8('[1,2]'), 4, any)).toBeNull();
    expect(readJson(utf8('{'), 100, any)).toBeNull();
    expect(readJson(Uint8Array.of(0x22, 0xff, 0x22), 100, any)).toBeNull();
    expect(readJson(utf8('1'), 100, () => { throw new Error('not what was asked for'); })).toBeNull();
  });

  it('takes no zero below zero, however it is spelled, and what only looks like one', () => {
    for (const text of ['-0', ' -0', '[-0]', '[1, -0]', '{"a":-0}', '{"a" : \t-0.0}', '{"a":[{"b":-0e5}]}', '[-1e-999]']) {
      for (const read of [readJson(utf8(text), 100, any), readAsciiJson(utf8(text), 100, any), readBareJson(utf8(text), 100)]) expect(read, text).toBeNull();
    }
    for (const value of [-1, [-7, 0], { a: ',-0' }, { a: ': -0', b: [':-)', '[-0]'] }]) expect(readJson(writeJson(value), 100, any)).toEqual(value);
  });

  it('lets no prototype in, however it is spelled', () => {
    for (const text of ['{"__proto__":{"admin":true}}', '{"\\u005f_proto__":1}', '{"a":[{"__proto\\u005F\\u005f":1}]}']) {
      expect(readJson(utf8(text), 100, any)).toBeNull();
      expect(readBareJson(utf8(text), 100)).toBeNull();
    }
    expect(readJson(utf8('{"a":"\\u0001"}'), 100, any)).toEqual({ a: '\u0001' });
  });

  it('gives whoever checks nothing records without a prototype', () => {
    const read = readBareJson(utf8('{"a":{}}'), 100) as { a: object };
    expect(Object.getPrototypeOf(read)).toBeNull();
    expect(Object.getPrototypeOf(read.a)).toBeNull();
    expect(readBareJson(utf8('[1,2]'), 4)).toBeNull();
  });
});

describe('readAsciiJson', () => {
  const long = { key: 'a\u007f~'.repeat(4096), other: [1, null] };

  it('reads what writeAsciiJson wrote, in the bytes that any JSON of ASCII has', () => {
    for (const value of [long, 'a', '', { a: { b: 1 } }]) {
      const bytes = writeAsciiJson(value);
      expect(bytes).toEqual(writeJson(value));
      expect(readAsciiJson(bytes, bytes.length, any)).toEqual(value);
      expect(readAsciiJson(bytes, bytes.length - 1, any)).toBeNull();
    }
    expect(readAsciiJson(utf8('"\u007f"'), 9, any)).toBe('\u007f');
  });

  it('writes and reads nothing else', () => {
    for (const text of ['\u0080', 'é', 'né', '☃']) {
      expect(() => writeAsciiJson(text)).toThrow('not ASCII');
      expect(readAsciiJson(utf8(JSON.stringify(text)), 100, any)).toBeNull();
      expect(readAsciiJson(utf8(JSON.stringify(['all the rest of it', text])), 100, any)).toBeNull();
    }
    expect(readAsciiJson(Uint8Array.of(0x22, 0x80, 0x22), 100, any)).toBeNull();
    expect(readAsciiJson(utf8('{'), 100, any)).toBeNull();
    expect(readAsciiJson(utf8('{"__proto__":1}'), 100, any)).toBeNull();
    expect(readAsciiJson(utf8('1'), 100, () => { throw new Error('not what was asked for'); })).toBeNull();
  });
});
