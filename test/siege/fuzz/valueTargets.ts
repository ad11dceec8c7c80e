import * as v from 'valibot';
import { hashOfFace } from '../../../src/vault/consent/signConsent.ts';
import { readConsent } from '../../../src/vault/consent/readConsent.ts';
import { verifyConsent } from '../../../src/vault/consent/verifyConsent.ts';
import { checkPage, checkRoot } from '../../../src/vault/books/ShelfRows.ts';
import { readPlan, readWhatWasAsked } from '../../../src/vault/errand/readPlan.ts';
import * as asked from '../../../src/vault/handlers/asked.ts';
import { askedAmendment, askedEntry } from '../../../src/vault/handlers/askedEntry.ts';
import { check } from '../../../src/vault/handlers/check.ts';
import { readPrivateEntry, readRecordEntry } from '../../../src/vault/handlers/readEntry.ts';
import { readSummary } from '../../../src/vault/handlers/readSummary.ts';
import { checkLines } from '../../../src/vault/ledger/checkLines.ts';
import { firstBefore, lineFollows, writeLine } from '../../../src/vault/ledger/ledgerLine.ts';
import { lineIn, readWrittenLine } from '../../../src/vault/ledger/readWrittenLine.ts';
import { readJson, writeJson } from '../../../src/vault/seal/readJson.ts';
import { signingPair, type KeyPair } from '../../../src/vault/sodium.ts';
import { readAct } from '../../../src/porter/readAct.ts';
import { someEntries } from '../../core/someEntries.ts';
import { noon, noticePlan, requestPlan } from '../../core/somePlan.ts';
import * as samples from './samples.ts';
import { spoilJson, spoilJsonBytes, spoilParsed } from './spoilJson.ts';
import { spoilValue } from './spoilValue.ts';
import type { Chance } from './Chance.ts';
import type { Target } from './Target.ts';

/** What a schema's parse is documented to throw: the schema's own error, or a broken assumption in lower case. */
export function isRefusal(reason: unknown): boolean {
  return reason instanceof v.ValiError || (reason instanceof Error && reason.constructor === Error);
}

/** Schemas of plaintexts and of what comes over the bridge. */
export function valueTargets(): readonly Target[] {
  const signing = signingPair(new Uint8Array(32).fill(6));
  const consent = samples.aConsent(signing);
  return [
    ...schemas(signing), ...lines(signing), ...overTheBridge(),
    {
      name: 'consent and its proof', weight: 1, input: (chance: Chance) => spoilJsonBytes(consent, chance),
      read: (bytes: Uint8Array) => {
        const read = readJson(bytes, bytes.length, readConsent);
        return read === null ? null : verifyConsent(read, signing.publicKey);
      },
      faithful: (_: Uint8Array, read: unknown) => hashOfFace((read as typeof consent).face) === hashOfFace(consent.face),
    },
    {
      name: 'any JSON', weight: 0.5, input: (chance: Chance) => spoilJsonBytes(chance.pick([requestPlan, consent, samples.desk]), chance),
      read: (bytes: Uint8Array) => readJson(bytes, bytes.length, (value) => [value]),
    },
  ];
}

function schemas(signing: KeyPair): readonly Target[] {
  const of = (name: string, parse: (value: never) => unknown, values: readonly unknown[]): Target => ({
    name, weight: 1, input: (chance) => spoilParsed(chance.pick(values), chance), read: (value) => [parse(value as never)], throws: isRefusal,
  });
  return [
    of('root as a value', checkRoot, [rootSample]),
    of('page as a value', checkPage, [pageSample]),
    of('private entry', readPrivateEntry, samples.privateEntries),
    of('record entry', readRecordEntry, samples.recordEntries(signing)),
    of('consent', readConsent, [samples.aConsent(signing)]),
    of('plan to judge', readPlan, [requestPlan, noticePlan]),
    of('entry that is asked for', (value) => v.parse(askedEntry, value), entered),
    of('addition that is asked for', (value) => v.parse(askedAmendment, value), [{ of: 8, text: 'Turned round.', total: 3 }, { of: 8, text: 'No.' }]),
    of('what was asked', readWhatWasAsked, [requestPlan, noticePlan]),
  ];
}

const entered = [
  ...someEntries, { kind: 'session', date: '2026-11-20', start: '10:00', stop: '10:50', modality: 'individual', present: ['interpreter'] },
  { kind: 'progress', form: 'SOAP', text: 'She came.' },
];
const end = [2, 'A'.repeat(43), 0, 0, 90, []];
const rootSample = {
  format: 1, epoch: 4, fence: 1, savedAt: 5, keyFile: 2, branches: ['0'.repeat(32)], ledger: end, desk: { version: 1, hash: 'A'.repeat(22) }, errand: null,
  pages: [{ version: 4, hash: 'A'.repeat(22) }],
};
const pageSample = {
  format: 1, number: 0, children: [{
    card: { id: '1'.repeat(32), codeName: 'Wren', emblem: 'owl', band: 'B', language: 'es', interpreter: false, addedAt: 5 }, private: end, record: [0, null, 0, 0, 0, [[1, 0, 0]]],
    marks: [{ request: 'r', asked: 1, notBefore: null, last: 5, why: '', misses: { canSayNo: 0, canTakeBack: 1 } }], notices: 1, lastNotice: 5, lastEntry: null,
    consent: { id: '2'.repeat(32), notBefore: 5, expires: 9 },
  }],
};

function lines(signing: KeyPair): readonly Target[] {
  const due = { number: 0, before: firstBefore };
  const spoilt = (chance: Chance) => spoilJsonBytes(writeLine({ ...due, at: noon, act: chance.pick(samples.acts) }, signing), chance);
  return [
    {
      name: 'ledger line', weight: 1, throws: isRefusal,
      input: (chance: Chance) => spoilParsed(writeLine({ ...due, at: noon, act: chance.pick(samples.acts) }, signing), chance), read: (value: unknown) => readWrittenLine(value),
    },
    {
      name: 'ledger of one line', weight: 1, input: spoilt,
      read: (bytes: Uint8Array) => {
        const line = readJson(bytes, bytes.length, lineIn);
        const { brokenAt } = checkLines([line], signing.publicKey);
        return line !== null && brokenAt === null && lineFollows(line, due, signing.publicKey) ? line : null;
      },
      // A line that still follows says, byte for byte, one that was signed: whatever else lay in the text was not taken.
      faithful: (_: Uint8Array, read: unknown) => samples.acts.some((act) => same(act, (read as { act: unknown }).act)),
    },
  ];
}

const same = (one: unknown, other: unknown) => Buffer.from(writeJson(one as never)).equals(writeJson(other as never));

function overTheBridge(): readonly Target[] {
  const schemas = Object.entries(asked).map(([name, schema]): Target => ({
    name: `asked: ${name}`, weight: 0.3, input: (chance) => spoilValue(samples.askedValues[name], chance),
    read: (value) => {
      const read = check(schema as v.GenericSchema, value);
      return read.ok ? [read.value] : null;
    },
  }));
  return [
    ...schemas,
    { name: 'child\'s act', weight: 1, input: (chance) => spoilValue(chance.pick(samples.childActs), chance), read: readAct },
    { name: 'summary in a draft', weight: 1, input: (chance) => spoilJson(samples.summary, chance), read: (body) => readSummary(body as string) },
  ];
}
