import type { ChildPage } from '../../../src/bridge/ChildPage.ts';
import type { PorterContract } from '../../../src/bridge/PorterContract.ts';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import type { Step } from '../../../src/core/Step.ts';
import { rowsOf } from '../../vault/handlers/disk.ts';
import { valueOf } from '../../vault/valueOf.ts';
import type { Chance } from '../fuzz/Chance.ts';
import type { Handed, Seen } from './Handed.ts';
import { Known } from './Known.ts';
import { passphrase, Tablet } from './Tablet.ts';
import { watchPress } from './watchLettingGo.ts';
import { watchSettling, type Left } from './watchSettling.ts';

export type Rows = Awaited<ReturnType<typeof rowsOf>>;

/** The errand that is out, and how ledger and record stood before it. lines null: not counted. */
export type Out = {
  readonly handed: Handed;
  readonly seen: Seen[];
  readonly lines: number | null;
  readonly entries: number;
  /** What was done to its rows; null: nothing. */
  touched: Left | null;
};

/** One tablet on its walk, and what is known beside it. vault: open; room: in the child's hands. */
export class Walk {
  readonly chance: Chance;
  readonly known = new Known();
  readonly tablet = new Tablet();
  readonly tried: Record<string, number> = {};
  vault: VaultContract | null = null;
  room: PorterContract | null = null;
  step: Step | null = null;
  out: Out | null = null;
  /** Rows of errands that were out before. */
  readonly earlier: Rows[] = [];
  readonly #opened = new Set<ChildId>();

  /** The flaw that was tried last. */
  flaw: number;

  constructor(chance: Chance) {
    this.chance = chance;
    this.flaw = chance.below(100);
  }

  count(what: string): void {
    this.tried[what] = (this.tried[what] ?? 0) + 1;
  }

  inHundred(percent: number): boolean {
    return this.chance.below(100) < percent;
  }

  child(): Child {
    return this.chance.pick([...this.known.children.values()]);
  }

  /** An open vault with two children and three recipients, two of whom are the same person. */
  async begin(): Promise<void> {
    this.tablet.pressing = (asked) => {
      this.count('packages pressed');
      watchPress(this.known, asked, this.tablet.now);
    };
    const vault = await this.tablet.makeVault();
    this.vault = vault;
    const noCost = this.inHundred(50) ? { confirmed: true, by: 'The director', on: '2026-11-01' } as const : { confirmed: false } as const;
    valueOf(await vault.setFacility({ ...valueOf(await vault.facility()), clinician: 'Ana', runBy: 'The house', office: this.inHundred(50) ? 'the Office' : '', noCost }));
    const people = [
      { role: 'lawyer', name: 'Ms. Rivera', saidRole: 'your lawyer', ageKey: '' },
      { role: 'school', name: 'The school', saidRole: 'your school', ageKey: '' },
      { role: 'advocate', name: 'MS  RIVERA', saidRole: 'your advocate', ageKey: '' },
    ] as const;
    for (const each of people) this.known.recipients.push(valueOf(await vault.addRecipient(each)));
    for (const codeName of ['Wren', 'Heron']) await this.addChild(vault, codeName);
    this.known.wrote(this.tablet.now);
  }

  async addChild(vault: VaultContract, codeName: string): Promise<void> {
    const card = { codeName, emblem: 'kite', band: this.chance.pick(['A', 'B', 'C'] as const), language: this.chance.pick(['en', 'en', 'es', 'mam']), interpreter: false };
    const child = valueOf(await vault.addChild(card));
    this.known.children.set(child.id, child);
    // Of this no page of the walk, no line and no package may hold a word.
    valueOf(await vault.addNote(child.id, { title: '', text: '~private~' }));
  }

  /** Her page; written down once an unlocking. */
  async openChild(vault: VaultContract, id: ChildId): Promise<ChildPage> {
    const page = valueOf(await vault.openChild(id));
    if (!this.#opened.has(id)) this.known.wrote(this.tablet.now);
    this.#opened.add(id);
    return page;
  }

  /** A fresh worker, the passphrase, and what the errand came to, if one was out. */
  async unlock(): Promise<void> {
    await this.tablet.endWorkers();
    this.room = null;
    this.step = null;
    const vault = this.tablet.startVault();
    await vault.look({ marker: this.tablet.marker });
    const { settled } = valueOf(await vault.unlock({ passphrase }));
    this.vault = vault;
    this.#opened.clear();
    const { out } = this;
    this.out = null;
    if (out !== null) await this.#settles(vault, out, settled);
    else this.known.hold(settled === null, 'a yes that nobody gave', () => JSON.stringify(settled));
    this.known.wrote(this.tablet.now);
    this.known.reAsked.forgetAt(this.tablet.now);
  }

  async #settles(vault: VaultContract, out: Out, settled: Parameters<typeof watchSettling>[3]['settled']): Promise<void> {
    const { newest } = this.known;
    const rows = (await rowsOf('errand')).length;
    const ledger = valueOf(await vault.ledger());
    const page = await this.openChild(vault, out.handed.child.id);
    this.known.hold(ledger.brokenAt === null, 'a broken ledger', () => String(ledger.brokenAt));
    const left = out.touched ?? { acts: out.seen, whole: true };
    if (out.handed.kind === 'whoSaw') this.count('who saw what, settled');
    watchSettling(this.known, out.handed, left, {
      settled, lines: ledger.lines.slice(out.lines ?? ledger.lines.findLastIndex(({ act }) => act.act === 'unlocked')), entries: page.record.slice(out.entries), page, rows, all: out.seen, at: Math.max(this.tablet.now, newest),
    });
    this.count(settled?.kind === 'request' && settled.consent !== null ? 'yeses settled' : `${out.handed.kind}s settled without a yes`);
  }
}
