import { expect, test } from 'vitest';
import type { RecallAsked } from '../../src/bridge/CourierContract.ts';
import { asInstant } from '../../src/core/Instant.ts';
import { makeRecall } from '../../src/courier/makeRecall.ts';
import { aSignedFace } from './aSignedFace.ts';

const asked = (change: Partial<RecallAsked> = {}): RecallAsked => ({
  signed: aSignedFace({ purpose: 'Support at a hearing', codeName: 'Blue <Heron>' }),
  handedOut: asInstant(Date.UTC(2026, 10, 25, 9, 30)), madeAt: asInstant(Date.UTC(2026, 10, 29, 8)), fingerprint: 'ab'.repeat(32), ...change,
});

async function made(given = asked()) {
  const done = await makeRecall(given);
  if (!done.ok) throw new Error(done.problem.type);
  return { letter: done.value.letter, html: new TextDecoder().decode(done.value.bytes), all: [done.value.letter.title, ...done.value.letter.facts.flat(), ...done.value.letter.paragraphs].join('\n') };
}

test('the letter names the recipient, the day, the consent and its fingerprint', async () => {
  const { letter, all } = await made();
  expect(letter.facts).toEqual(expect.arrayContaining([['To', 'Ms. Rivera'], ['Handed out on', '2026-11-25 09:30 UTC'], ['Written on', '2026-11-29 08:00 UTC']]));
  expect(all).toContain('00112233445566778899aabbccddeeff');
  expect(all).toContain('ab'.repeat(32));
});

test('it asks to delete and not to pass on, and says that the law may let them keep it', async () => {
  const { all } = await made();
  expect(all).toMatch(/delete the summary and every copy/);
  expect(all).toMatch(/neither to use it nor to pass it on/);
  expect(all).toMatch(/I cannot make you delete it, and the law may let you keep it/);
});

test('it holds no word of the summary, no purpose and no band', async () => {
  const { html, all } = await made();
  for (const words of ['asleep', 'weekly sessions', 'Support at a hearing', 'Fam. Code', 'ages']) {
    expect(all).not.toContain(words);
    expect(html).not.toContain(words);
  }
});

test('the page says the same words, runs nothing and loads nothing', async () => {
  const { html, letter } = await made();
  for (const each of letter.paragraphs) expect(html).toContain(each.replaceAll("'", '&#39;'));
  expect(html).toContain('Blue &#60;Heron&#62;');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|https?:|src=|href=/);
});

test('of a face that was not signed there is none', async () => {
  const { signed } = asked();
  const other = { ...signed, face: { ...signed.face, recipient: { role: 'lawyer', name: 'Mr. Other' } as const } };
  expect(await makeRecall(asked({ signed: other }))).toEqual({ ok: false, problem: { type: 'signatureWrong' } });
});
