import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId, type RecipientId, type SentenceId, type SummaryId } from '../../../../src/core/Id.ts';
import { offerProblem } from '../../../../src/core/offerProblem.ts';
import type { Signer, Summary } from '../../../../src/core/Summary.ts';
import { whatIsMissing } from '../../../../src/ui/clinician/summary/whatIsMissing.ts';

const id = (n: number) => n.toString(16).padStart(32, '0');
const empty: Summary = { id: asId<SummaryId>(id(1)), recipient: null, purpose: '', why: '', language: 'en', sentences: [], attested: null, signer: null, lasts: 30 };
const sentence = (n: number, text: string, rendering: string) => ({ id: asId<SentenceId>(id(n)), section: 'plan', text, rendering }) as const;
const younger = { band: 'B', language: 'quc' } as const;
const fields = (summary: Summary, child: Parameters<typeof whatIsMissing>[0] = younger) => whatIsMissing(child, summary).map((each) => each.field);

test('a new summary lacks all that the page asks for', () => {
  expect(fields(empty)).toEqual(['recipient', 'purpose', 'why', 'sentences', 'signer']);
});

test('each sentence that is said needs its own way to be heard, and someone who vouches', () => {
  const summary = { ...empty, sentences: [sentence(2, 'one', ''), sentence(3, ' ', ''), sentence(4, 'three', 'drei')] };
  expect(whatIsMissing(younger, summary)).toContainEqual({ field: 'rendering', sentence: id(2) });
  expect(fields(summary).filter((each) => each === 'rendering')).toHaveLength(1);
  expect(fields(summary)).toContain('attested');
});

test('what is open, or names the closed book, is named by its place', () => {
  const summary = { ...empty, purpose: 'any and all purposes', sentences: [sentence(2, 'All of her records', 'x'), sentence(3, 'psychotherapy notes of May', 'x')] };
  expect(whatIsMissing(younger, summary)).toEqual(expect.arrayContaining([
    { field: 'purposeOpen' }, { field: 'sentenceOpen', sentence: id(2) }, { field: 'sentencePrivate', sentence: id(3) },
  ]));
  expect(fields({ ...summary, purpose: 'Her psychotherapy notes' })).toContain('purposePrivate');
  expect(fields({ ...summary, purpose: 'None.' })).toContain('purpose');
});

test('an older child who is told in the summary’s own language needs neither', () => {
  const summary = { ...empty, sentences: [sentence(2, 'one', '')] };
  expect(fields(summary, { band: 'C', language: 'en' })).not.toContain('rendering');
  expect(fields(summary, { band: 'C', language: 'en' })).not.toContain('attested');
});

const text = fc.constantFrom('', ' ', 'said', 'said too', '—', 'none', 'any and all purposes', 'Any and all records', 'the psychotherapy notes');
const day = fc.constantFrom('', '2026-05-14');
const signer: fc.Arbitrary<Signer | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('noOne' as const), basis: text }),
  fc.record({ kind: fc.constant('person' as const), who: text, authority: text, how: text, on: day }),
  fc.record({ kind: fc.constant('custodian' as const), who: text, counsel: text, on: day }),
);
const summaries: fc.Arbitrary<Summary> = fc.record({
  id: fc.constant(empty.id),
  recipient: fc.constantFrom(null, asId<RecipientId>(id(9))),
  purpose: text,
  why: text,
  language: fc.constant('en'),
  sentences: fc.array(fc.tuple(text, text), { maxLength: 3 }).map((all) => all.map(([said, heard], n) => sentence(n + 10, said, heard))),
  attested: fc.oneof(fc.constant(null), text.map((who) => ({ by: 'interpreter' as const, who }))),
  signer,
  lasts: fc.integer({ min: 1, max: 90 }),
});
const children = fc.record({ band: fc.constantFrom('A' as const, 'B' as const, 'C' as const), language: fc.constantFrom('en', 'quc') });

test('nothing is missing exactly when the vault would offer it', () => {
  fc.assert(fc.property(children, summaries, (child, summary) => {
    expect(whatIsMissing(child, summary).length === 0).toBe(offerProblem(child, summary) === null);
  }), { numRuns: 2000 });
});
