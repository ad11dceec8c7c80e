import { expect, test } from 'vitest';
import type { LedgerConsent } from '../../../../src/ui/clinician/ledger/consentsIn.ts';
import { useLineWords, type Names } from '../../../../src/ui/clinician/ledger/useLineWords.ts';
import { spoken } from '../spoken.tsx';
import { acts, linesOf, start } from './someLedger.ts';

const consent: LedgerConsent = { given: acts.consentGiven, at: start, fate: 'waiting' };
const names = { child: () => 'Blue Heron', consent: () => consent };
const lines = linesOf(...Object.values(acts));

function said(known: Names = names) {
  return spoken(() => {
    const say = useLineWords(known);
    return lines.map(line => ({ act: line.act.act, ...say(line) }));
  });
}

test('every act is said in words, with its time and no placeholder left', () => {
  for (const { act, title, note } of said()) {
    expect(title, act).toMatch(/^[A-Z].*[a-z]/);
    expect(note, act).toMatch(/May 1[4-7], (?:2026, )?\d+:\d\d/);
    expect(`${title} ${note}`, act).not.toMatch(/[{}]|undefined|ledger\./);
  }
});

test('an act about a child names the child, and a disclosure names to whom and for what', () => {
  const byAct = Object.fromEntries(said().map(({ act, title, note }) => [act, `${title}. ${note}`]));
  expect(byAct['childAdded']).toContain('Blue Heron was added');
  expect(byAct['handedOut']).toContain('Ms. Rivera');
  expect(byAct['handedOut']).toContain('a hearing');
  expect(byAct['packageMade']).toContain('Ms. Rivera');
  expect(byAct['unlocked']).toContain('2 wrong tries');
  expect(byAct['entryAdded']).toContain('private notes');
});

test('a consent the ledger does not know is still said', () => {
  const unknown = { ...names, consent: () => undefined };
  expect(said(unknown).find(({ act }) => act === 'packageMade')?.title).toContain('a recipient');
});
