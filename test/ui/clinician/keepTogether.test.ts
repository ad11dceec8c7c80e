import { expect, test } from 'vitest';
import { asInstant } from '../../../src/core/Instant.ts';
import { keepTogether } from '../../../src/ui/clinician/keepTogether.ts';
import { useProblemText } from '../../../src/ui/clinician/useProblemText.ts';
import { useWhen } from '../../../src/ui/clinician/useWhen.ts';
import { useWords } from '../../../src/ui/clinician/useWords.ts';
import { spoken } from './spoken.tsx';

const at = asInstant(Date.UTC(2026, 4, 15, 12));

test.each([
  ['To Ms. Alba, 12:00 PM', 'To Ms.\u00a0Alba, 12:00\u00a0PM'],
  ['(Dr. Osei) and Sra. Ñáñez', '(Dr.\u00a0Osei) and Sra.\u00a0Ñáñez'],
  ['at 3:05\u202fp.m.', 'at 3:05\u00a0p.m.'],
  ['hasta el lun, 30 de nov, 12:56\u202fa.m.. Antes, a las 3:05 p. m..', 'hasta el lun, 30 de nov, 12:56\u00a0a.m. Antes, a las 3:05\u00a0p.\u00a0m.'],
  ['Lic. Alba y Dra. Ñáñez', 'Lic.\u00a0Alba y Dra.\u00a0Ñáñez'],
  ['Age 10 to 13 · English · here since 3:05\u202fp.m.', 'Age 10 to 13\u00a0· English\u00a0· here since 3:05\u00a0p.m.'],
  ['at 9 am.', 'at 9\u00a0am.'],
  ['15 a page, 3 amends, Adams. She, Ms. alba, Ms.Alba', '15 a page, 3 amends, Adams. She, Ms. alba, Ms.Alba'],
])('%s', (typed, drawn) => { expect(keepTogether(typed)).toBe(drawn); });

test('an hour and a name stay on one line wherever words are said', () => {
  expect(spoken(() => useWhen()(at, 'dayAndTime'))).toMatch(/12:00\u00a0PM$/u);
  expect(spoken(() => useProblemText()({ type: 'stillWaiting', until: at }))).toContain('12:00\u00a0PM');
  expect(spoken(() => useWords('voices')('recordedBy', { who: 'Ms. Alba', by: 'x', day: 'y', length: 'z' }))).toContain('Ms.\u00a0Alba');
  const drawn = spoken(() => useWords('today').rich('yes', { name: 'Ms. Alba', from: new Date(at), b: () => '' }));
  expect(JSON.stringify(drawn)).toMatch(/Ms\.\u00a0Alba can take it back/u);
  expect(JSON.stringify(drawn)).toContain('12:00\u00a0PM');
});
