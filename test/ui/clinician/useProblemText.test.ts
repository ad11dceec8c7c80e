import { expect, test } from 'vitest';
import { authorizationParts } from '../../../src/core/Authorization.ts';
import { asId, type ConsentId, type SentenceId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import type { Problem, ProblemOf } from '../../../src/core/Problem.ts';
import { problems } from '../../../src/ui/clinician/messages/en/problems.ts';
import { useProblemText } from '../../../src/ui/clinician/useProblemText.ts';
import { spoken } from './spoken.tsx';

const at = asInstant(Date.UTC(2026, 4, 15, 15));

/** Those that carry something; all others are their type alone. */
const carrying: { readonly [T in Problem['type'] as keyof ProblemOf<T> extends 'type' ? never : T]: ProblemOf<T> } = {
  backupHadDamage: { type: 'backupHadDamage', entries: 2 },
  shareMiswritten: { type: 'shareMiswritten', place: 6 },
  passphraseTooShort: { type: 'passphraseTooShort', least: 15 },
  notContained: { type: 'notContained', why: 'a request was answered' },
  savesMissing: { type: 'savesMissing', remembered: 41, found: 39 },
  damaged: { type: 'damaged', book: 'record', child: null, number: 6 },
  mustBeKept: { type: 'mustBeKept', why: 'unsure' },
  vaultFull: { type: 'vaultFull', of: 'children' },
  invalid: { type: 'invalid', field: 'codeName', why: 'taken' },
  entryTooLong: { type: 'entryTooLong', mostBytes: 32 * 1024 },
  renderingMissing: { type: 'renderingMissing', sentence: asId<SentenceId>('a'.repeat(32)) },
  authorizationIncomplete: { type: 'authorizationIncomplete', part: 'purpose', why: 'openEnded' },
  tooSoonToAsk: { type: 'tooSoonToAsk', notBefore: at },
  stillWaiting: { type: 'stillWaiting', until: at },
  clockBehind: { type: 'clockBehind', last: at },
  whoSawAskFirst: { type: 'whoSawAskFirst', consent: asId<ConsentId>('b'.repeat(32)) },
  fileTooLarge: { type: 'fileTooLarge', mostBytes: 5 * 1024 * 1024 },
};

const every = Object.keys(problems).map(type => (carrying[type as keyof typeof carrying] ?? { type }) as Problem);
const say = (problem: Problem) => spoken(() => useProblemText()(problem));

test('every problem is said in whole sentences, with nothing left to fill', () => {
  for (const problem of every) {
    const said = say(problem);
    expect(said, problem.type).toMatch(/^[A-Z].*[.]$/);
    expect(said, problem.type).not.toMatch(/[{}]|undefined|problems\./);
  }
});

test('what a problem carries is said', () => {
  expect(say(carrying.savesMissing)).toContain('41');
  expect(say(carrying.damaged)).toContain('number 7');
  expect(new Set((['children', 'keys', 'restores', 'entries'] as const).map(of => say({ type: 'vaultFull', of }))).size).toBe(4);
  expect(say(carrying.shareMiswritten)).toContain('Word 7 ');
  expect(say({ ...carrying.shareMiswritten, place: null })).toMatch(/^These words/);
  expect(say(carrying.damaged)).toContain('record');
  expect(say({ ...carrying.damaged, number: null })).not.toContain('number');
  expect(say(carrying.stillWaiting)).toContain('Fri, May 15, 3:00');
  expect(say(carrying.entryTooLong)).toContain('32 kilobytes');
});

test('each part of an authorization has words of its own, whatever is wrong with it', () => {
  const parts = authorizationParts.map((part) => say({ type: 'authorizationIncomplete', part, why: 'empty' }));
  expect(new Set(parts).size).toBe(9);
  const whys = (['empty', 'openEnded', 'namesNotes', 'outOfRange'] as const).map((why) => say({ type: 'authorizationIncomplete', part: 'to', why }));
  expect(new Set(whys).size).toBe(4);
  for (const said of [...parts, ...whys]) expect(said).toMatch(/^[A-Z].*[.]$/);
  expect(parts[3]).toBe('The purpose says nothing yet. Nothing can leave without it.');
});

test('when only the child may bring it up, no day is named', () => {
  expect(say({ type: 'tooSoonToAsk', notBefore: null })).toBe('This waits until the child brings it up.');
});

test('words LOOK forbids are not among them', () => {
  for (const problem of every) expect(say(problem)).not.toMatch(/\b(secret|error|please|alien|compliant|refuse)\b|!/i);
});
