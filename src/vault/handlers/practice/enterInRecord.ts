import { sayings, type ClinicalEntry } from '../../../core/ClinicalEntry.ts';
import type { EnteredEntry } from '../../../core/Entry.ts';
import { after, day, type Instant } from '../../../core/Instant.ts';
import { ok, type Result } from '../../../core/Result.ts';
import { instrumentOf } from '../../../packs/instruments/instruments.ts';
import type { Doing } from '../../../packs/practice/practiceCourse.ts';
import type { PracticeChild } from '../../../packs/practice/PracticeWords.ts';
import { addRecord } from '../addRecord.ts';
import { localDay } from '../localDay.ts';
import type { OpenVault } from '../Room.ts';
import type { At } from './doOne.ts';
import type { Told } from './Told.ts';

type Entered = Extract<Doing, { readonly do: EnteredEntry['kind'] }>;

/** Something that is never a psychotherapy note, as its form would enter it. */
export async function enterInRecord(vault: OpenVault, told: Told, { child, id, doing }: At & { readonly doing: Entered }): Promise<Result<unknown>> {
  const added = await addRecord(vault, id, entryOf(told, child, doing));
  if (added.ok && doing.do === 'score') told.scores.set(child, added.value);
  return added.ok ? ok(null) : added;
}

function entryOf(told: Told, child: PracticeChild, doing: Entered): EnteredEntry {
  const now = told.clock.now();
  const date = localDay(now);
  const text = () => told.next(child, 'entries');
  switch (doing.do) {
    case 'progress': return { kind: 'progress', form: doing.form, text: text() };
    case 'score': return scoreOf(doing, date, told.words.children[child].language);
    case 'medication': return { kind: 'medication', date, step: doing.step, ...told.next(child, 'medications') };
    case 'diagnosis': return { kind: 'diagnosis', date, state: doing.state, code: { system: 'ICD-10-CM', code: doing.code }, ...told.next(child, 'diagnoses') };
    case 'functioning': return { kind: 'functioning', date, areas: doing.areas, text: text() };
    case 'plan': return { kind: 'plan', date, step: doing.step, text: text(), review: doing.review === null ? null : inDays(now, doing.review) };
    case 'treatment': return { kind: 'treatment', date, step: doing.step, modalities: doing.modalities, frequency: doing.frequency, text: text() };
    default: return { kind: doing.do satisfies (typeof sayings)[number], date, text: text() };
  }
}

function inDays(now: Instant, days: number): string {
  return localDay(after(now, days * day));
}

/** What it ranges over comes from the instrument, as the form takes it. */
function scoreOf({ instrument: id, total, parts = [], answeredBy = 'child' }: Extract<Doing, { readonly do: 'score' }>, date: string, language: string): ClinicalEntry {
  const instrument = instrumentOf(id);
  if (instrument === undefined) throw new Error('no such instrument');
  const { name, least, most, cutOff } = instrument;
  return { kind: 'score', date, instrument: id, name, version: '', language, answeredBy, least, most, total, parts, cutOff };
}
