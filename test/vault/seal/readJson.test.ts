import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../src/vault/seal/bytes.ts';
import { readJson, writeJson } from '../../../src/vault/seal/readJson.ts';

const any = (value: unknown) => value;

describe('readJson', () => {
  it('reads what writeJson wrote', () => {
    expect(readJson(writeJson({ b: [1, null], a: 'é' }), 100, any)).toEqual({ a: 'é', b: [1, null] });
  });

  it('gives nothing for what is too long, broken, not UTF-8, or fails its check', () => {
    expect(readJson(utf8('[1,2]'), 4, any)).toBeNull();
    expect(readJson(utf8('{'), 100, any)).toBeNull();
    expect(readJson(Uint8Array.of(0x22, 0xff, 0x22), 100, any)).toBeNull();
    expect(readJson(utf8('1'), 100, () => { throw new Error('not what was asked for'); })).toBeNull();
  });

  it('lets no prototype in', () => {
    expect(readJson(utf8('{"__proto__":{"admin":true}}'), 100, any)).toBeNull();
    expect(readJson(utf8('{"\\u005f_proto__":1}'), 100, any)).toBeNull();
    const read = readJson(utf8('{"a":{}}'), 100, any) as { a: object };
    expect(Object.getPrototypeOf(read)).toBeNull();
    expect(Object.getPrototypeOf(read.a)).toBeNull();
  });
});
