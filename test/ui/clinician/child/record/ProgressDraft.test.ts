import { expect, test } from 'vitest';
import { inForm, inLanguage, isBlank, readProgressDraft, writeProgressDraft } from '../../../../../src/ui/clinician/child/record/ProgressDraft.ts';
import { record as inSpanish } from '../../../../../src/ui/clinician/messages/es/record.ts';
import { record } from '../../../../../src/ui/clinician/messages/en/record.ts';

const templates = record.template;

test('a form puts its headings on an empty page, and another’s headings in their place', () => {
  const soap = inForm({ form: 'free', text: '' }, 'SOAP', templates);
  expect(soap).toEqual({ form: 'SOAP', text: templates.SOAP });
  expect(inForm(soap, 'BIRP', templates).text).toBe(templates.BIRP);
  expect(inForm(soap, 'free', templates).text).toBe('');
});

test('what was written is never replaced', () => {
  expect(inForm({ form: 'free', text: 'Sleeps better.' }, 'DAP', templates)).toEqual({ form: 'DAP', text: 'Sleeps better.' });
  const begun = templates.SOAP.replace('Plan:', 'Plan: rest');
  expect(inForm({ form: 'SOAP', text: begun }, 'free', templates).text).toBe(begun);
});

test('headings alone follow the language of the page; what was written stays', () => {
  const { template: spanish } = inSpanish;
  expect(inLanguage({ form: 'SOAP', text: templates.SOAP }, templates, spanish)).toEqual({ form: 'SOAP', text: spanish.SOAP });
  for (const draft of [{ form: 'SOAP', text: `${templates.SOAP}Rest.` }, { form: 'SOAP', text: '' }, { form: 'free', text: templates.DAP }] as const) {
    expect(inLanguage(draft, templates, spanish)).toBe(draft);
  }
});

test('headings alone are nothing to keep', () => {
  expect(isBlank(' \n', templates)).toBe(true);
  expect(writeProgressDraft({ form: 'SOAP', text: `${templates.SOAP}\n` }, templates)).toBeNull();
  expect(writeProgressDraft({ form: 'SOAP', text: `${templates.SOAP} x` }, templates)).not.toBeNull();
});

test('a draft is read as it was written, and a form nobody knows is free', () => {
  const draft = { form: 'GIRP', text: 'Goal: sleep' } as const;
  expect(readProgressDraft(writeProgressDraft(draft, templates))).toEqual(draft);
  expect(readProgressDraft('{"form":"XYZ","text":"t"}')).toEqual({ form: 'free', text: 't' });
});
