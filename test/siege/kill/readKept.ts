import type { CaseloadRow } from '../../../src/bridge/Caseload.ts';
import type { ChildPage } from '../../../src/bridge/ChildPage.ts';
import type { LedgerReading } from '../../../src/core/Act.ts';
import { slotName } from '../../../src/core/DraftSlot.ts';
import type { PrivateEntry, RecordEntry } from '../../../src/core/Entry.ts';
import type { NoticeGiven } from '../../../src/core/Notice.ts';
import type { Result } from '../../../src/core/Result.ts';
import type { Doors } from '../page/SiegePage.ts';
import type { Kept } from './Kept.ts';

/** All an open vault keeps, read through its contract, and everything about it that is not whole. */
export type Found = { readonly kept: Kept; readonly faults: readonly string[]; readonly children: ReadonlyMap<string, CaseloadRow['child']> };

export async function readKept({ vault }: Doors): Promise<Found> {
  const faults: string[] = [];
  const kept = new Map<string, string>();
  const read = async <T>(name: string, asked: Promise<Result<T>>): Promise<T | null> => {
    const result = await asked.catch((error: unknown): Result<never> => { throw new Error(`${name} threw: ${String(error)}`); });
    if (!result.ok) faults.push(`${name}: ${result.problem.type}`);
    return result.ok ? result.value : null;
  };
  const caseload = await read('caseload', vault.caseload());
  const pages: ChildPage[] = [];
  for (const { child } of caseload?.children ?? []) {
    const page = await read(child.codeName, vault.openChild(child.id));
    if (page) pages.push(page);
  }
  const facility = await read('facility', vault.facility());
  const recipients = await read('recipients', vault.recipients());
  const ledger = await read('ledger', vault.ledger());
  kept.set('facility', JSON.stringify(facility));
  kept.set('recipients', JSON.stringify(recipients?.map(({ name }) => name)));
  for (const page of pages) keepChild(page, kept, faults);
  if (ledger) faults.push(...faultsIn(ledger, pages));
  const backups = ledger?.lines.filter(({ act }) => act.act === 'backupMade').length ?? 0;
  if (backups > 0) kept.set('backups', String(backups));
  return { kept, faults, children: new Map(caseload?.children.map(({ child }) => [child.codeName, child])) };
}

function keepChild({ child, privateNotes, record, consents, drafts, summaries, damaged }: ChildPage, kept: Map<string, string>, faults: string[]): void {
  const { codeName } = child;
  kept.set(codeName, cardWords(child));
  for (const { number, entry } of privateNotes) kept.set(`${codeName}/private/${number}`, entryWords(entry));
  for (const { number, entry } of record) kept.set(`${codeName}/record/${number}`, entryWords(entry));
  for (const { slot, body } of drafts) kept.set(`${codeName}/draft/${slotName(slot)}`, body);
  for (const { face, fate } of consents) kept.set(`${codeName}/consent/${face.purpose}`, fate);
  if (summaries.length > 0) kept.set(`${codeName}/summaries`, summaries.map(({ summary }) => summary.purpose).sort().join('\n'));
  for (const { number } of damaged.private) faults.push(`${codeName}/private/${number} is damaged`);
  for (const { number } of damaged.record) faults.push(`${codeName}/record/${number} is damaged`);
}

export function cardWords({ band, emblem }: { readonly band: string; readonly emblem: string }): string {
  return `${band} ${emblem}`;
}

export function entryWords(entry: PrivateEntry | RecordEntry): string {
  if (entry.kind === 'notice') return noticeWords(entry.notice.answer, entry.notice.shown.map(({ screen }) => screen));
  if (entry.kind === 'consent') return `consent ${entry.consent.face.purpose}`;
  if (entry.kind === 'session') return `session ${entry.date} ${entry.start}`;
  if (entry.kind === 'noticeRead') return `card ${entry.read.card} ${entry.read.text.length}`;
  if (entry.kind === 'amendment' || entry.kind === 'understanding') return `of ${entry.of} ${entry.text}`;
  if (entry.kind === 'score') return `score ${entry.name} ${entry.total}`;
  return entry.kind === 'note' ? `${entry.title} ${entry.text}` : entry.text;
}

export function noticeWords(answer: NoticeGiven['answer'] | string, shown: readonly string[]): string {
  return `notice ${answer ?? 'cut off'} ${[...shown].sort().join(',')}`;
}

/** The chain, and that each entry has its line and each line its entry: they were saved as one. */
function faultsIn({ brokenAt, lines }: LedgerReading, pages: readonly ChildPage[]): readonly string[] {
  const faults = brokenAt === null ? [] : [`the ledger is broken at ${brokenAt}`];
  for (const { child, privateNotes, record } of pages) {
    const count = (...kinds: readonly string[]) => lines.filter(({ act }) => kinds.includes(act.act) && 'child' in act && act.child === child.id).length;
    const told = count('entryAdded', 'noticeGiven', 'consentGiven');
    const there = privateNotes.length + record.length;
    if (told !== there) faults.push(`${child.codeName} has ${there} entries and ${told} lines in the ledger`);
    if (count('childAdded') !== 1) faults.push(`${child.codeName} has no line in the ledger`);
  }
  return faults;
}
