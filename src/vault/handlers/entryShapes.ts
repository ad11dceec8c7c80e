import * as v from 'valibot';
import {
  answerers, codeSystems, diagnosisStates, frequencies, lifeAreas, medicationSteps, planSteps, sayings, treatmentSteps,
} from '../../core/ClinicalEntry.ts';
import { companions, noteForms } from '../../core/Entry.ts';
import { modalities } from '../../core/Modality.ts';

type Text = v.GenericSchema<string, string>;

/** How strict to be: as something may be written today, or as it may lie in a book. most: in UTF-16 units. */
export type Rules = {
  readonly day: Text;
  readonly time: Text;
  readonly language: Text;
  readonly number: v.GenericSchema<number, number>;
  /** Text that may be empty, and text that may not. */
  readonly text: Text;
  readonly said: Text;
  line(most: number): Text;
  needed(most: number): Text;
  /** Some of a few, none of them twice. */
  some<const Of extends readonly string[]>(of: Of): v.GenericSchema<Of[number][], Of[number][]>;
};

/** What a clinician enters into a record, kind by kind. */
export const entryShapes = ({ day, time, language, number, text, said, line, needed, some }: Rules) => ({
  session: v.strictObject({
    kind: v.literal('session'), date: day, start: time, stop: time, modality: v.picklist(modalities), present: some(companions),
  }),
  progress: v.strictObject({ kind: v.literal('progress'), form: v.picklist(noteForms), text: said }),
  medication: v.strictObject({
    kind: v.literal('medication'), date: day, name: needed(120), dose: line(200), step: v.picklist(medicationSteps), prescriber: line(120), text,
  }),
  score: v.strictObject({
    kind: v.literal('score'), date: day, instrument: v.nullable(needed(40)), name: needed(80), version: line(80), language,
    answeredBy: v.picklist(answerers), least: number, most: number, total: number,
    parts: v.pipe(v.array(v.strictObject({ name: needed(80), score: number })), v.maxLength(20)), cutOff: v.nullable(number),
  }),
  diagnosis: v.strictObject({
    kind: v.literal('diagnosis'), date: day, name: needed(200),
    code: v.nullable(v.strictObject({ system: v.picklist(codeSystems), code: needed(20) })),
    state: v.picklist(diagnosisStates), by: line(120), text,
  }),
  functioning: v.strictObject({ kind: v.literal('functioning'), date: day, areas: some(lifeAreas), text: said }),
  plan: v.strictObject({ kind: v.literal('plan'), date: day, step: v.picklist(planSteps), text: said, review: v.nullable(day) }),
  treatment: v.strictObject({
    kind: v.literal('treatment'), date: day, step: v.picklist(treatmentSteps), modalities: some(modalities), frequency: v.picklist(frequencies), text,
  }),
  saying: v.strictObject({ kind: v.picklist(sayings), date: day, text: said }),
});
