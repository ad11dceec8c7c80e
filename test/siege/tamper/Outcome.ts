import type { Settled } from '../../../src/bridge/Glance.ts';
import type { VaultCheck } from '../../../src/bridge/VaultCheck.ts';
import type { Problem } from '../../../src/core/Problem.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { passphrase } from '../../vault/handlers/clinic.ts';
import { takeState, type DiskState, type Tablet } from './DiskState.ts';

/** What a fresh worker came to: where it was refused, or all that it read. */
export type Outcome = {
  /** What it threw, or that it locked itself. */
  readonly crash: string | null;
  readonly refused: Problem | null;
  readonly problems: readonly Problem[];
  readonly settled: Settled | null;
  readonly check: VaultCheck | null;
  /** Every entry by `child/book/number`, and every line of the ledger by `/ledger/number`, as JSON. */
  readonly entries: ReadonlyMap<string, string>;
  /** Entries that were named as damaged, by the same names. */
  readonly damaged: ReadonlySet<string>;
  readonly drafts: readonly string[];
  /** Faces of the yeses that are told to stand. */
  readonly consents: readonly string[];
  readonly facility: string;
  readonly lines: number;
  readonly after: DiskState;
};

export const nothing: Omit<Outcome, 'crash' | 'refused' | 'after'> = {
  problems: [], settled: null, check: null, entries: new Map(), damaged: new Set(), drafts: [], consents: [], facility: '', lines: 0,
};

/** Looks, unlocks and reads everything, as after a reload. Leaves no worker open. mend: mends the shelf first. */
export async function readWhole(tablet: Tablet, vault: string, { mend = false } = {}): Promise<Outcome> {
  const { clinic } = tablet;
  clinic.told.length = 0;
  const after = () => takeState(tablet, vault);
  try {
    const worker = clinic.start();
    await clinic.look(worker);
    const unlocked = await worker.unlock({ passphrase });
    if (!unlocked.ok) return { ...nothing, crash: brokenBy(clinic.told), refused: unlocked.problem, after: await after() };
    if (mend) valueOf(await worker.mendShelf());
    const read = await readOpen(worker);
    await clinic.end();
    return { ...read, ...unlocked.value, crash: brokenBy(clinic.told), refused: null, after: await after() };
  } catch (reason) {
    await clinic.kill();
    return { ...nothing, crash: String(reason instanceof Error ? reason.stack : reason), refused: null, after: await after() };
  }
}

function brokenBy(told: readonly string[]): string | null {
  return told.length === 0 ? null : `locked: ${told.join(', ')}`;
}

type Worker = ReturnType<Tablet['clinic']['start']>;

async function readOpen(worker: Worker): Promise<Omit<Outcome, 'crash' | 'refused' | 'after' | 'problems' | 'settled'>> {
  const check = valueOf(await worker.checkVault());
  const { children } = valueOf(await worker.caseload());
  const entries = new Map<string, string>();
  const [damaged, drafts, consents] = [new Set<string>(), [] as string[], [] as string[]];
  for (const { child: { id } } of children) {
    const page = valueOf(await worker.openChild(id));
    for (const { number, ...kept } of page.privateNotes) entries.set(`${id}/private/${number}`, JSON.stringify(kept));
    for (const { number, ...kept } of page.record) entries.set(`${id}/record/${number}`, JSON.stringify(kept));
    for (const { number } of page.damaged.private) damaged.add(`${id}/private/${number}`);
    for (const { number } of page.damaged.record) damaged.add(`${id}/record/${number}`);
    drafts.push(...page.drafts.map((draft) => JSON.stringify(draft)));
    consents.push(...page.consents.filter(({ fate }) => fate === 'standing').map(({ face }) => face.id));
  }
  const { lines } = valueOf(await worker.ledger());
  for (const { number, ...line } of lines) entries.set(`/ledger/${number}`, JSON.stringify(line));
  for (const { child, book, number } of check.damaged) damaged.add(`${child ?? ''}/${book}/${number}`);
  return { check, entries, damaged, drafts, consents, facility: JSON.stringify(valueOf(await worker.facility())), lines: lines.length };
}
