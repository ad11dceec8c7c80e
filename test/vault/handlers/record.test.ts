import { describe, expect, it } from 'vitest';
import { hour } from '../../../src/core/Instant.ts';
import { someEntries } from '../../core/someEntries.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish } from './clinic.ts';

const score = someEntries[1];

describe('what is never a psychotherapy note', () => {
  it('goes into the record as what it is, with its line in the ledger, and its draft is gone', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    for (const [number, entry] of someEntries.entries()) {
      const slot = { wing: 'record', of: entry.kind } as const;
      valueOf(await vault.saveDraft({ child: child.id, slot, body: JSON.stringify(entry) }));
      expect(valueOf(await vault.openChild(child.id)).drafts.map((draft) => draft.slot)).toEqual([slot]);
      expect(await vault.addRecord(child.id, entry)).toEqual({ ok: true, value: number });
    }
    const reopened = await clinic.reopen(vault);
    const page = valueOf(await reopened.openChild(child.id));
    expect(page.record.map(({ entry }) => entry)).toEqual(someEntries);
    expect([page.drafts, page.damaged.record]).toEqual([[], []]);
    const { lines } = valueOf(await reopened.ledger());
    const told = lines.flatMap(({ act }) => (act.act === 'entryAdded' ? [[act.wing, act.kind]] : []));
    expect(told).toEqual(someEntries.map(({ kind }) => ['record', kind]));
    expect(JSON.stringify(lines)).not.toContain('Melatonin');
  });

  it('is taken with nothing said that need not be', async () => {
    const vault = await new Clinic().makeVault();
    const { child } = await furnish(vault);
    const [medication, , diagnosis, , plan, treatment] = someEntries;
    for (const entry of [
      { ...medication, dose: '', prescriber: '', text: '' }, { ...score, instrument: null, version: '', parts: [], cutOff: null, least: 3, most: 9, total: 9 },
      { ...diagnosis, code: null, by: '', text: '' }, { ...plan, review: null }, { ...treatment, text: '' },
    ]) expect(await vault.addRecord(child.id, entry)).toMatchObject({ ok: true });
    expect(valueOf(await vault.openChild(child.id)).record).toHaveLength(5);
  });

  it('is named by the field that will not do', async () => {
    const vault = await new Clinic().makeVault();
    const { child } = await furnish(vault);
    const [medication, , diagnosis, functioning, plan, treatment, symptoms] = someEntries;
    const wrong: readonly (readonly [given: object, field: string, why: string])[] = [
      [{ ...medication, name: '  ' }, 'name', 'empty'],
      [{ ...medication, step: 'forgotten' }, 'step', 'malformed'],
      [{ ...medication, date: '2026-02-30' }, 'date', 'malformed'],
      [{ ...score, total: 61 }, 'total', 'outOfRange'],
      [{ ...score, total: 3.5 }, 'total', 'malformed'],
      [{ ...score, cutOff: 90 }, 'cutOff', 'outOfRange'],
      [{ ...score, most: 0 }, 'most', 'outOfRange'],
      [{ ...score, parts: [score.parts[0], score.parts[0]] }, 'parts', 'taken'],
      [{ ...score, items: [{ question: 'I have bad dreams', answer: 3 }] }, 'items', 'malformed'],
      [{ ...diagnosis, state: 'sure' }, 'state', 'malformed'],
      [{ ...functioning, areas: [] }, 'areas', 'empty'],
      [{ ...functioning, areas: ['sleep', 'sleep'] }, 'areas', 'malformed'],
      [{ ...plan, review: 'soon' }, 'review', 'malformed'],
      [{ ...treatment, modalities: [] }, 'modalities', 'empty'],
      [{ ...symptoms, text: ' \n' }, 'text', 'empty'],
    ];
    for (const [given, field, why] of wrong) expect(await vault.addRecord(child.id, given as never), field).toEqual({ ok: false, problem: { type: 'invalid', field, why } });
    expect(valueOf(await vault.openChild(child.id)).record).toEqual([]);
  });
});

describe('an addition to it', () => {
  it('is dated, and of a score may put its total right or say that it does not count', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    for (const entry of someEntries) valueOf(await vault.addRecord(child.id, entry));
    clinic.pass(hour);
    for (const [of] of someEntries.entries()) valueOf(await vault.amendRecord(child.id, { of, text: 'Said otherwise.' }));
    valueOf(await vault.amendRecord(child.id, { of: 1, text: 'Turned round.', total: 43 }));
    valueOf(await vault.amendRecord(child.id, { of: 1, text: 'Another child’s.', total: null }));
    const { record } = valueOf(await (await clinic.reopen(vault)).openChild(child.id));
    expect(record.slice(9, 18).map(({ entry }) => entry)).toEqual(someEntries.map((_, of) => ({ kind: 'amendment', of, text: 'Said otherwise.' })));
    expect(record.slice(18).map(({ entry }) => entry)).toEqual([
      { kind: 'amendment', of: 1, text: 'Turned round.', total: 43 }, { kind: 'amendment', of: 1, text: 'Another child’s.', total: null },
    ]);
    expect(record[1]?.entry).toEqual(score);
    expect(record.at(-1)?.at).toBe(clinic.now);
  });

  it('says no total of anything else, nor one out of range, and a private note takes none', async () => {
    const vault = await new Clinic().makeVault();
    const { child } = await furnish(vault);
    for (const entry of someEntries.slice(0, 2)) valueOf(await vault.addRecord(child.id, entry));
    expect(await vault.amendRecord(child.id, { of: 0, text: 'No.', total: 3 })).toMatchObject({ problem: { type: 'notFound' } });
    expect(await vault.amendRecord(child.id, { of: 1, text: 'No.', total: 61 })).toMatchObject({ problem: { type: 'invalid', field: 'total', why: 'outOfRange' } });
    valueOf(await vault.addNote(child.id, { title: '', text: 'The river.' }));
    expect(await vault.amendNote(child.id, { of: 0, text: 'No.', total: 3 } as never)).toMatchObject({ problem: { type: 'invalid', field: 'total' } });
  });
});

it('a summary remembers which entry a sentence was taken from, and nothing of that is laid out for the child', async () => {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault);
  for (const entry of someEntries) valueOf(await vault.addRecord(child.id, entry));
  const asked = await compose(vault, child, recipient);
  if (asked.kind !== 'request') throw new Error('no request');
  const { summary } = valueOf(await vault.openChild(child.id)).summaries[0]!;
  const sentences = summary.sentences.map((sentence) => ({ ...sentence, from: 6 }));
  valueOf(await vault.saveSummary(child.id, { ...summary, sentences }));
  expect(valueOf(await vault.openChild(child.id)).summaries[0]?.summary.sentences.map(({ from }) => from)).toEqual(sentences.map(() => 6));
  const room = valueOf(await clinic.handOver(vault, asked));
  expect(JSON.stringify(valueOf(await room.step()))).not.toContain('"from"');
});
