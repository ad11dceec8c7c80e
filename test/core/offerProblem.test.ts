import { describe, expect, it } from 'vitest';
import type { Band } from '../../src/core/Band.ts';
import type { RecipientId, SentenceId, SummaryId } from '../../src/core/Id.ts';
import { offerProblem } from '../../src/core/offerProblem.ts';
import type { Signer, Summary } from '../../src/core/Summary.ts';
import { id } from './somePlan.ts';

const whole: Summary = {
  id: id<SummaryId>(1), recipient: id<RecipientId>(2), purpose: 'For the hearing', why: 'To help in court.', language: 'en',
  sentences: [{ id: id<SentenceId>(3), section: 'plan', text: 'We meet each week.', rendering: 'We talk each week.' }],
  attested: { by: 'interpreter', who: 'Luz' }, signer: { kind: 'noOne', basis: 'She may decide alone (state law).' }, lasts: 30,
};
const young = { band: 'A' as Band, language: 'en' };
const teen = { band: 'C' as Band, language: 'en' };
const bare = whole.sentences.map((each) => ({ ...each, rendering: ' ' }));

describe('offerProblem', () => {
  it('finds nothing in a summary that says all', () => {
    expect(offerProblem(young, whole)).toBeNull();
  });

  it.each<[string, Partial<Summary>, object]>([
    ['no sentence', { sentences: [] }, { type: 'summaryEmpty' }],
    ['only white space', { sentences: whole.sentences.map((each) => ({ ...each, text: ' \n' })) }, { type: 'summaryEmpty' }],
    ['no recipient', { recipient: null }, { type: 'invalid', field: 'recipient' }],
    ['no purpose', { purpose: ' ' }, { type: 'invalid', field: 'purpose' }],
    ['no words for why', { why: '' }, { type: 'invalid', field: 'why' }],
    ['no day', { lasts: 0 }, { type: 'invalid', field: 'lasts' }],
    ['more than 90 days', { lasts: 91 }, { type: 'invalid', field: 'lasts' }],
    ['half a day', { lasts: 1.5 }, { type: 'invalid', field: 'lasts' }],
    ['a sentence without rendering', { sentences: bare }, { type: 'renderingMissing', sentence: id(3) }],
    ['no one who says the rendering is right', { attested: null }, { type: 'renderingNotAttested' }],
    ['an attestation without a name', { attested: { by: 'interpreter', who: ' ' } }, { type: 'renderingNotAttested' }],
    ['no word on who else signs', { signer: null }, { type: 'signerMissing' }],
    ['“none” for a purpose', { purpose: 'None' }, { type: 'invalid', field: 'purpose', why: 'empty' }],
    ['an open purpose', { purpose: 'Any and all purposes' }, { type: 'authorizationIncomplete', part: 'purpose', why: 'openEnded' }],
    ['a purpose that names psychotherapy notes', { purpose: 'To read the psychotherapy notes' }, { type: 'authorizationIncomplete', part: 'purpose', why: 'namesNotes' }],
    ['a dash for all that is said', { sentences: whole.sentences.map((each) => ({ ...each, text: '—' })) }, { type: 'summaryEmpty' }],
    ['a sentence that is all records', { sentences: whole.sentences.map((each) => ({ ...each, text: 'Any and all records.' })) }, { type: 'authorizationIncomplete', part: 'what', why: 'openEnded' }],
    ['a sentence that names private notes', { sentences: whole.sentences.map((each) => ({ ...each, text: 'See my private notes.' })) }, { type: 'authorizationIncomplete', part: 'what', why: 'namesNotes' }],
  ])('stops at %s', (_name, change, problem) => {
    expect(offerProblem(young, { ...whole, ...change })).toMatchObject(problem);
  });

  it('needs no rendering for a teen in her best language, but an attestation for one that is there', () => {
    expect(offerProblem(teen, { ...whole, sentences: bare, attested: null })).toBeNull();
    expect(offerProblem(teen, { ...whole, attested: null })).toEqual({ type: 'renderingNotAttested' });
    expect(offerProblem({ ...teen, language: 'quc' }, { ...whole, sentences: bare })).toMatchObject({ type: 'renderingMissing' });
  });

  it.each<[string, Signer, object | null]>([
    ['no one, with no basis', { kind: 'noOne', basis: '' }, { field: 'basis' }],
    ['no one, on the basis of “n/a”', { kind: 'noOne', basis: 'n/a' }, { field: 'basis' }],
    ['the custodian on “no” counsel', { kind: 'custodian', who: 'The office', counsel: 'None', on: '2026-11-20' }, { type: 'custodianNeedsCounsel' }],
    ['a person with “none” as authority', { kind: 'person', who: 'An aunt', authority: 'none', how: 'paper', on: '2026-11-20' }, { field: 'signer' }],
    ['a person without authority', { kind: 'person', who: 'An aunt', authority: '', how: 'paper', on: '2026-11-20' }, { field: 'signer' }],
    ['a person who signed', { kind: 'person', who: 'An aunt', authority: 'guardian', how: 'paper', on: '2026-11-20' }, null],
    ['the custodian without counsel', { kind: 'custodian', who: 'The office', counsel: ' ', on: '2026-11-20' }, { type: 'custodianNeedsCounsel' }],
    ['the custodian with counsel', { kind: 'custodian', who: 'The office', counsel: 'Advice of 3 November', on: '2026-11-20' }, null],
  ])('looks at who else signs: %s', (_name, signer, problem) => {
    const found = offerProblem(young, { ...whole, signer });
    if (problem === null) expect(found).toBeNull();
    else expect(found).toMatchObject(problem);
  });
});
