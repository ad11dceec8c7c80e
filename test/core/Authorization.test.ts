import { describe, expect, it } from 'vitest';
import { authorizationFaults, authorizationParts, type Authorization } from '../../src/core/Authorization.ts';
import { after, asInstant, day } from '../../src/core/Instant.ts';
import { noon } from './somePlan.ts';

const whole: Authorization = {
  what: ['We meet each week.', 'She sleeps better.'], from: 'The treating counselor', to: 'Ms. Rivera', purpose: 'For the hearing',
  signature: { child: 'The child, by a tap', at: noon, other: { kind: 'noOne', basis: 'State law' } }, ends: after(noon, 90 * day),
  takeBack: 'It can be taken back.', noCondition: 'Care does not depend on it.', redisclosure: 'It might be passed on.',
};
const faults = (given: Partial<Authorization>) => authorizationFaults({ ...whole, ...given });

describe('authorizationFaults', () => {
  it('finds nothing in one that says all nine', () => {
    expect(faults({})).toEqual([]);
  });

  it('notices each of the nine when it is missing', () => {
    const missing: { readonly [Part in keyof Authorization]: Authorization[Part] } = {
      what: [], from: '', to: '', purpose: '', signature: { ...whole.signature, child: '' }, ends: noon, takeBack: '', noCondition: '', redisclosure: '',
    };
    for (const part of authorizationParts) expect(faults({ [part]: missing[part] }), part).toMatchObject([{ part }]);
    expect(authorizationFaults(missing).map(({ part }) => part)).toEqual(authorizationParts);
  });

  it.each(['', '  ', '—', '\u200b', '. . .', 'none', 'None.', 'N/A', 'n.a.', 'TBD', 'Ninguno', 'desconocido'])('takes “%s” for nothing', (text) => {
    expect(faults({ purpose: text })).toEqual([{ part: 'purpose', why: 'empty' }]);
    expect(faults({ to: text })).toEqual([{ part: 'to', why: 'empty' }]);
    expect(faults({ redisclosure: text })).toEqual([{ part: 'redisclosure', why: 'empty' }]);
  });

  it.each(['Any', 'any and all purposes', 'All lawful purposes', 'Open-ended', 'as needed', 'Any and all records', 'cualquier fin', 'Todos y cada uno de los fines', 'lo que sea'])('takes “%s” for no purpose', (purpose) => {
    expect(faults({ purpose })).toEqual([{ part: 'purpose', why: 'openEnded' }]);
  });

  it.each(['To whom it may concern', 'anyone', 'Whoever', 'A quien corresponda', 'cualquier persona'])('takes “%s” for no recipient', (to) => {
    expect(faults({ to })).toEqual([{ part: 'to', why: 'openEnded' }]);
  });

  it.each(['Any and all records', 'all of her medical records', 'The entire file', 'her complete mental health record', 'Everything in the file', 'todo el expediente', 'el expediente clínico completo'])('takes “%s” for no content', (text) => {
    expect(faults({ what: ['She sleeps better.', text] })).toEqual([{ part: 'what', why: 'openEnded' }]);
  });

  it.each(['The psychotherapy notes of May', 'PSYCHOTHERAPY NOTE', 'psycho\u00adtherapy notes', 'See my private notes.', 'process notes', 'Las notas de psicoterapia', 'notas privadas'])('does not let “%s” be named', (text) => {
    expect(faults({ what: [text] })).toEqual([{ part: 'what', why: 'namesNotes' }]);
    expect(faults({ purpose: text })).toEqual([{ part: 'purpose', why: 'namesNotes' }]);
  });

  it.each(['None of the panic attacks came back.', 'Diagnosis: none known.', 'She joins any game and all meals.', 'A complete record of vaccinations exists.', 'She keeps notes of her dreams.', 'Progress notes are kept weekly.', 'Duerme toda la noche.'])('leaves “%s” alone', (text) => {
    expect(faults({ what: [text] })).toEqual([]);
  });

  it.each(['Support at the hearing of 4 December', 'General check-up at school', 'To go on with therapy', 'El traslado a otra casa'])('takes “%s” for a purpose', (purpose) => {
    expect(faults({ purpose })).toEqual([]);
  });

  it('bounds its end: after the signing, within ninety days', () => {
    expect(faults({ ends: noon })).toEqual([{ part: 'ends', why: 'outOfRange' }]);
    expect(faults({ ends: after(noon, 1) })).toEqual([]);
    expect(faults({ ends: after(noon, 90 * day + 1) })).toEqual([{ part: 'ends', why: 'openEnded' }]);
    expect(faults({ ends: asInstant(8.64e15) })).toEqual([{ part: 'ends', why: 'openEnded' }]);
  });

  it('asks for a date that a set clock shows', () => {
    const at = (year: number) => asInstant(Date.UTC(year, 0, 1));
    const signedIn = (signed: ReturnType<typeof at>) => faults({ signature: { ...whole.signature, at: signed }, ends: after(signed, day) });
    for (const year of [1980, 2026, 2099]) expect(signedIn(at(year))).toEqual([]);
    for (const year of [1970, 1979, 2100]) expect(signedIn(at(year))).toEqual([{ part: 'signature', why: 'outOfRange' }]);
  });

  it('asks for the authority of whoever signs for her', () => {
    const person = { kind: 'person', who: 'Her mother', authority: 'Mother', how: 'On paper', on: '2026-11-20' } as const;
    const signed = (other: Authorization['signature']['other']) => faults({ signature: { ...whole.signature, other } });
    expect(signed(person)).toEqual([]);
    for (const field of ['who', 'authority', 'how', 'on'] as const) expect(signed({ ...person, [field]: 'none' })).toEqual([{ part: 'signature', why: 'empty' }]);
    expect(signed({ kind: 'noOne', basis: 'n/a' })).toEqual([{ part: 'signature', why: 'empty' }]);
    expect(signed({ kind: 'custodian', who: 'ORR', counsel: 'None', on: '2026-11-20' })).toEqual([{ part: 'signature', why: 'empty' }]);
  });
});
