import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Canonical } from '../../../src/core/canonicalJson.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import { readBody, writeBody, type KeyFileBody } from '../../../src/vault/keys/KeyFileBody.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { writeJson } from '../../../src/vault/seal/readJson.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { freshShelf } from '../books/freshShelf.ts';
import { flipBit } from '../flippedBits.ts';

beforeAll(ready);

let body: KeyFileBody;
beforeEach(async () => {
  const vault = await freshShelf();
  for (const name of ['Wren', 'Blue Heron']) await vault.addChild(name);
  ({ body } = vault.held.open);
});

/** Every record in a value. */
function records(value: unknown): readonly Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(records);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

describe('the body of a key file', () => {
  it('is read as it was written', () => {
    expect(readBody(writeBody(body))).toEqual(body);
    expect(body.children).toHaveLength(2);
  });

  it('is none, or other than it was, with any bit of its text flipped; never an exception', () => {
    const text = writeBody(body);
    fc.assert(fc.property(fc.nat(text.length * 8 - 1), (bit) => {
      const read = readBody(flipBit(text, bit));
      if (read !== null) expect(writeBody(read)).not.toEqual(text);
    }), { numRuns: 1500 });
    for (let length = 0; length < text.length; length += 13) expect(readBody(text.subarray(0, length))).toBeNull();
  }, 60_000);

  it('is none with a field missing or one too many, at any depth', () => {
    const count = records(body).length;
    expect(count).toBeGreaterThan(10);
    for (let at = 0; at < count; at += 1) {
      for (const key of Object.keys(records(body)[at]!)) {
        const copy = structuredClone(body);
        delete records(copy)[at]![key];
        expect(readBody(writeJson(copy as Canonical)), `without ${key}`).toBeNull();
      }
      const more = structuredClone(body);
      records(more)[at]!['more'] = 1;
      expect(readBody(writeJson(more as Canonical))).toBeNull();
    }
  }, 60_000);

  it('takes no key, hash or sealed key of another length, and no number out of bounds', () => {
    const read = (change: object) => readBody(writeJson({ ...body, ...change } as Canonical));
    const no = (change: object) => expect(read(change), JSON.stringify(change)).toBeNull();
    const [first] = body.children as [KeyFileBody['children'][number]];
    const { private: hers } = first;
    for (const key of ['', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}B`, '+'.repeat(43)]) {
      for (const name of ['slots', 'signing']) no({ [name]: key });
      no({ backup: { ...body.backup, key } });
      for (const name of ['shelf', 'ledger', 'desk'] as const) {
        no({ [name]: { ...body[name], rows: key } });
        no({ [name]: { ...body[name], seals: [{ generation: 1, key }] } });
        no({ [name]: { ...body[name], seals: [] } });
      }
    }
    for (const sealed of ['', body.backup.key, body.privateIndex.sealed.slice(1)]) {
      for (const name of ['privateIndex', 'recordIndex']) no({ [name]: { generation: 1, sealed } });
      no({ children: [{ ...first, private: { ...hers, rows: { generation: 1, sealed } } }] });
      no({ children: [{ ...first, record: { ...hers, seals: [{ generation: 1, sealed }] } }] });
    }
    for (const generation of [0, -1, 2 ** 32, '1', null]) {
      no({ backup: { ...body.backup, generation } });
      no({ children: [{ ...first, since: generation }] });
    }
    for (const database of [-1, 2 ** 32, '1', null]) no({ database });
    expect(read({ database: 2 ** 32 - 1, backup: { ...body.backup, generation: 2 ** 32 - 1 } })?.database).toBe(2 ** 32 - 1);
    no({ format: 2 });
    no({ branch: 'short' });
    for (const wing of ['private', 'record'] as const) no({ children: [{ ...first, [wing]: { ...hers, seals: [] } }] });
    expect(read({ children: [{ ...first, child: newId<ChildId>() }] })?.children).toHaveLength(1);
  });
});
