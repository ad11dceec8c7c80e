import { expect, test } from 'vitest';
import type { ConsentCard } from '../../../../src/bridge/ChildPage.ts';
import type { Child } from '../../../../src/core/Child.ts';
import { asInstant, day, hour } from '../../../../src/core/Instant.ts';
import { ConsentShown } from '../../../../src/ui/clinician/consent/ConsentShown.tsx';
import { inHouse } from '../inHouse.tsx';
import { aCard, aConsent, aPackage, given } from './aConsent.ts';

const child = { id: '1'.repeat(32), codeName: 'Blue Heron' } as Child;
const record = [{ number: aCard.number, at: given, entry: { kind: 'consent', consent: aConsent } }] as const;

function shown(now: number, card: ConsentCard = aCard) {
  return inHouse(<ConsentShown page={{ child, record, now: asInstant(now) }} card={card} again={() => undefined} />);
}

const takesBack = 'Blue Heron takes it back';
const copy = 'Print Blue Heron’s copy';
const saw = 'Show Blue Heron who saw what';
const seen = 'Add what you saw';
const how = 'How the yes came about';

test('before its hour there is nothing to do with it but to take it back', () => {
  const { text, buttons } = shown(given + day - 1);
  expect(buttons).toEqual([takesBack, copy, seen, how, saw]);
  expect(text).toContain('It waits until Fri, May 15, 3:00 PM. Nothing can leave before.');
  expect(text).not.toContain('Let it go');
});

test('from its hour on, the words stand above the way to let them go', () => {
  const { text, buttons } = shown(given + day);
  expect(text.indexOf('Seven sessions.')).toBeLessThan(text.indexOf('Let it go'));
  expect(buttons.slice(-5)).toEqual([takesBack, copy, seen, how, saw]); // the way back beside the way out
  expect(buttons).not.toContain('Let it go'); // not before a way to open it is chosen
});

test('while it may have been taken back it is asked about, and there is no way to let it go', () => {
  const unsure = { ...aCard, unsureSince: asInstant(given + hour), unsureBy: 'lost' } as const;
  const { text, buttons } = shown(given + day, unsure);
  expect(buttons).toEqual(['Blue Heron still says yes', 'Blue Heron took it back', 'It was sent', takesBack, copy, seen, how, saw]);
  expect(text).toContain('may have taken this yes back');
  expect(text).not.toContain('Let it go');
  expect(text).not.toContain('backup');
  const restored = shown(given + day, { ...unsure, unsureBy: 'restored' }).text;
  expect(restored).toContain('put back from a backup on Thu, May 14, 4:00 PM');
  expect(restored).toContain('may have taken the yes back since, or it may have been sent');
  expect(restored).toContain('If it was sent, say that first');
  const gone = shown(given + 2 * day, { ...unsure, fate: 'handedOut', handedOutAt: asInstant(given + day) });
  expect(gone.buttons.slice(0, 3)).toEqual(['Blue Heron still says yes', 'Blue Heron took it back', takesBack]);
  expect(gone.text).toContain('the letter to Ms. Rivera is due');
  const over = shown(given + 40 * day, unsure);
  expect(over.buttons.slice(0, 3)).toEqual(['It was neither sent nor taken back', 'Blue Heron took it back', 'It was sent']);
  expect(over.text).toContain('It has run out, and nothing leaves on it.');
});

test('what went out can still be taken back, and nothing else', () => {
  const { text, buttons } = shown(given + 2 * day, { ...aCard, fate: 'handedOut', handedOutAt: asInstant(given + day) });
  expect(buttons).toEqual([takesBack, copy, seen, how, saw]);
  expect(text).toContain('It was handed out, one time.');
});

test('taken back after it went out, there is its letter, and no way to let anything go', () => {
  const recalled = { ...aCard, fate: 'recalled', handedOutAt: asInstant(given + day), takenBackAt: asInstant(given + 2 * day), recall: 'due' } as const;
  const due = shown(given + 3 * day, recalled);
  expect(due.buttons).toEqual(['Make the letter', copy, seen, how, saw]);
  expect(due.text).toContain('took the yes back after it had gone out');
  expect(due.text).toContain('Taken back Sat, May 16, 3:00 PM');
  expect(due.text).not.toContain('or on Blue Heron’s word');
  expect(shown(given + 3 * day, { ...recalled, recall: 'made' }).buttons.slice(0, 2)).toEqual(['Show the letter', 'It is sent or handed over']);
  const sent = shown(given + 3 * day, { ...recalled, recall: 'sent' });
  expect(sent.buttons.slice(0, 2)).toEqual(['Show the letter', copy]);
  expect(sent.text).toContain('The letter is on its way.');
});

test('her wish for a copy is told until it is printed', () => {
  const wants = (wish: 'paper' | 'keep' | 'none', copyGivenAt: number | null = null) => {
    const consent = { ...aConsent, evidence: { ...aConsent.evidence, copy: wish } };
    const page = { child, record: [{ ...record[0], entry: { kind: 'consent', consent } as const }], now: asInstant(given + hour) };
    return inHouse(<ConsentShown page={page} card={{ ...aCard, copyGivenAt: copyGivenAt === null ? null : asInstant(copyGivenAt) }} again={() => undefined} />).text;
  };
  expect(wants('paper')).toContain('asked for it on paper');
  expect(wants('paper', given + hour)).toContain('Printed Thu, May 14');
  expect(wants('keep')).toContain('wants you to keep it');
  expect(wants('none')).toContain('did not want a copy');
  expect(shown(given + hour).text).toContain('did not say whether to have a copy');
});

test.each([
  ['takenBack', given + hour, 'The yes was taken back before anything left.'],
] as const)('when it is over (%s) there is nothing to do with it', (fate, now, words) => {
  const { text, buttons } = shown(now, { ...aCard, fate });
  expect(buttons).toEqual([copy, seen, how, saw]);
  expect(text).toContain(words);
});

test('a yes that ran out lets nothing go, and can still be taken back', () => {
  const { text, buttons } = shown(given + 30 * day);
  expect(buttons).toEqual([takesBack, copy, seen, how, saw]);
  expect(text).toContain('The yes ran out on June 13, 2026.');
});

test('a package made and left can be kept here', () => {
  const { buttons } = shown(given + 2 * day, { ...aCard, fate: 'made', madePackage: aPackage });
  expect(buttons).toContain('Do not hand it out');
  expect(buttons).toContain(takesBack);
});

test('the slip says to whom, for what, until when and who else signed', () => {
  const { text } = shown(given + hour);
  for (const words of ['Ms. Rivera, one time', 'A hearing', 'Her mother, Mother. By phone, May 13, 2026', 'June 13, 2026, or on Blue Heron’s word', 'No. 6666 6666 6666']) expect(text).toContain(words);
});
