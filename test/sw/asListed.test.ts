import { expect, test } from 'vitest';
import { asListed, hashOf } from '../../src/sw/asListed.ts';

const bytes = new TextEncoder().encode('const word = 1;');

test('a file is given out with the very bytes that were listed, and what it was served as', async () => {
  const kept = new Response(bytes, { headers: { 'Content-Type': 'text/javascript' } });
  const given = await asListed(kept, await hashOf(bytes));
  expect([await given?.text(), given?.status, given?.headers.get('Content-Type')]).toEqual(['const word = 1;', 200, 'text/javascript']);
});

test.each([
  ['nothing', undefined],
  ['other bytes', new Response('const word = 2;')],
  ['the same with a letter more', new Response('const word = 1;\n')],
  ['none at all', new Response('')],
  ['the same as an error', new Response(bytes, { status: 404 })],
])('%s is not given out', async (_, kept) => {
  expect(await asListed(kept, await hashOf(bytes))).toBeNull();
});

test('a file without a hash in the list is not given out', async () => {
  expect(await asListed(new Response(bytes), '')).toBeNull();
});
