import { Dexie } from 'dexie';
import { onTestFinished } from 'vitest';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { MadeRecall, PackageAsked, RecallAsked } from '../../../src/bridge/CourierContract.ts';
import type { ErrandHandedOver, PorterContract } from '../../../src/bridge/PorterContract.ts';
import type { Unlocked } from '../../../src/bridge/Glance.ts';
import type { ErrandAsked, VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Band } from '../../../src/core/Band.ts';
import type { Child } from '../../../src/core/Child.ts';
import { emptyFacility } from '../../../src/core/Facility.ts';
import { asId, type ErrandId, type SentenceId, type VaultId } from '../../../src/core/Id.ts';
import { asInstant, type Instant } from '../../../src/core/Instant.ts';
import type { Recipient } from '../../../src/core/Recipient.ts';
import { ok, type Result } from '../../../src/core/Result.ts';
import type { Summary } from '../../../src/core/Summary.ts';
import { makeRecall } from '../../../src/courier/makeRecall.ts';
import { openErrand } from '../../../src/porter/openErrand.ts';
import { serveErrand } from '../../../src/porter/serveErrand.ts';
import { serveVault } from '../../../src/vault/handlers/serveVault.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { errandKeys } from '../../../src/vault/seal/errandRows.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { openErrandStore } from '../../../src/vault/store/errandStore.ts';
import { quickKdf } from '../keys/kdfInProcess.ts';
import { valueOf } from '../valueOf.ts';

export const passphrase = 'lantern gravel violin harbor mosaic';
const begin = Date.UTC(2026, 10, 23, 9);

/** One tablet: its disk, its clock, and the workers that were ever started on it. */
export class Clinic {
  now = begin;
  marker: string | null = null;
  readonly told: string[] = [];
  /** What was told of long acts. */
  readonly heard: (readonly [what: string, done: number, of: number])[] = [];
  /** What the vaults gave away of the porters' ports. */
  readonly vaultsEnds: MessagePort[] = [];
  readonly pressed: PackageAsked[] = [];
  readonly recalls: RecallAsked[] = [];
  pressing: (asked: PackageAsked) => Result<{ readonly bytes: Uint8Array<ArrayBuffer> }> = () => ok({ bytes: new Uint8Array([1, 2, 3]) });
  recalling: (asked: RecallAsked) => Result<MadeRecall> | Promise<Result<MadeRecall>> = makeRecall;
  words: readonly string[] = [];
  makeKdfWorker = quickKdf;
  /** How often the clock can still be read before it throws: a kill between two steps of one act. */
  fuse = Infinity;
  readonly #started: VaultContract[] = [];

  /** atEnd: who is told what to do once it is over. Outside a test there is no end but the caller's. */
  constructor(atEnd: (work: () => Promise<void>) => void = onTestFinished) {
    Dexie.dependencies.indexedDB = new IDBFactory();
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    atEnd(() => this.end());
  }

  /** Locks whatever was left open, so that nothing of this tablet reaches the next. */
  async end(): Promise<void> {
    for (const vault of this.#started.splice(0)) await vault.lock(null);
  }

  #read(): Instant {
    this.fuse -= 1;
    if (this.fuse < 0) throw new Error('the fuse has blown');
    return asInstant(this.now);
  }

  /** As the page does with what the vault tells it. */
  protected keepMarker(marker: string): void {
    this.marker = marker;
  }

  protected forget(vault: VaultId): void {
    if (this.marker?.includes(vault)) this.marker = null;
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
  }

  /** A fresh worker, as after a reload: nothing is open in it. */
  start(contained = true): VaultContract {
    const vault = serveVault({
      contained: Promise.resolve(contained ? { contained } : { contained, why: 'a request was answered' }),
      sodium: ready(),
      events: {
        marker: (marker) => this.keepMarker(marker),
        forget: (vault) => this.forget(vault),
        mustLock: (why) => { this.told.push(why); },
        progress: (what, done, of) => { this.heard.push([what, done, of]); },
        vaultsEnd: (port) => { this.vaultsEnds.push(port); },
      },
      makeKdfWorker: this.makeKdfWorker,
      press: (asked) => {
        this.pressed.push(asked);
        return Promise.resolve(this.pressing(asked));
      },
      pressRecall: (asked) => {
        this.recalls.push(asked);
        return Promise.resolve(this.recalling(asked));
      },
      now: () => this.#read(),
      elapsed: () => 0,
    });
    this.#started.push(vault);
    return vault;
  }

  look(vault: VaultContract) {
    return vault.look({ marker: this.marker });
  }

  /** A ready vault, open, with its words confirmed. */
  async makeVault(): Promise<VaultContract> {
    const vault = this.start();
    const made = valueOf(await vault.makeVault({ label: 'Kite', emblem: 'kite', passphrase }));
    this.words = made.words;
    valueOf(await vault.confirmWords(made.ask.map((place) => ({ place, word: made.words[place] ?? '' }))));
    return vault;
  }

  /** As a new worker does after a lock, a reload or a hand-over. */
  async unlock(): Promise<{ readonly vault: VaultContract; readonly unlocked: Unlocked }> {
    const vault = this.start();
    await this.look(vault);
    return { vault, unlocked: valueOf(await vault.unlock({ passphrase })) };
  }

  async reopen(vault: VaultContract): Promise<VaultContract> {
    valueOf(await vault.lock(null));
    return (await this.unlock()).vault;
  }

  /** Ends whatever worker holds the vault, as a killed browser does: without a word to it. */
  async kill(): Promise<void> {
    const { held = [] } = await navigator.locks.query();
    for (const { name } of held) if (name) await navigator.locks.request(name, { steal: true }, () => undefined);
  }

  /** The child's room as the porter serves it, on the key it was handed. */
  async handOver(vault: VaultContract, asked: ErrandAsked): Promise<Result<PorterContract>> {
    const line = new MessageChannel();
    const handed = new Promise<ErrandHandedOver>((resolve) => { line.port2.onmessage = ({ data }) => resolve(data as ErrandHandedOver); });
    const done = await vault.handOver(asked, line.port1);
    const porter = done.ok ? await this.porter(await handed) : done;
    line.port1.close();
    line.port2.close();
    return porter;
  }

  async porter({ vault, database, errand, key }: ErrandHandedOver): Promise<Result<PorterContract>> {
    const place = { vault: asId<VaultId>(vault), errand: asId<ErrandId>(errand) };
    const keys = errandKeys(key, place);
    const store = openErrandStore(place.vault, database);
    const opened = await openErrand(store, keys);
    return opened.ok ? ok(serveErrand(opened.value, { keys, store, now: () => asInstant(this.now), taken: () => false })) : opened;
  }
}

/** A vault with a facility, a recipient and a child. */
export async function furnish(vault: VaultContract, band: Band = 'B'): Promise<{ readonly child: Child; readonly recipient: Recipient }> {
  valueOf(await vault.setFacility({
    ...emptyFacility, clinician: 'Ana', runBy: 'The house', office: 'the Office', noCost: { confirmed: true, by: 'The director', on: '2026-11-01' }, independent: true, reportLine: '',
  }));
  const recipient = valueOf(await vault.addRecipient({ role: 'lawyer', name: 'Ms. Rivera', saidRole: 'your lawyer', ageKey: '' }));
  const child = valueOf(await vault.addChild({ codeName: 'Wren', emblem: 'kite', band, language: 'en', interpreter: false }));
  return { child, recipient };
}

export const attestation = { whoAsked: 'recipient', alone: true, interpreter: null, walkedBy: 'Ana, fluent' } as const;

export function wholeSummary(summary: Summary, recipient: Recipient, texts: readonly string[] = ['She came each week.', 'She sleeps better now.']): Summary {
  return {
    ...summary,
    recipient: recipient.id,
    purpose: 'For the hearing in March',
    why: 'It can help the judge know how you are.',
    sentences: texts.map((text) => ({ id: newId<SentenceId>(), section: 'progress', text, rendering: `You hear: ${text}` })),
    attested: { by: 'clinician', who: 'Ana' },
    signer: { kind: 'noOne', basis: 'State law lets her decide.' },
  };
}

/** A summary ready to be offered, and the request for it. */
export async function compose(
  vault: VaultContract, child: Child, recipient: Recipient, texts?: readonly string[],
): Promise<Extract<ErrandAsked, { readonly kind: 'request' }>> {
  const summary = wholeSummary(valueOf(await vault.newSummary(child.id)), recipient, texts);
  const card = valueOf(await vault.saveSummary(child.id, summary));
  if (card.problem) throw new Error(card.problem.type);
  return { kind: 'request', child: child.id, summary: summary.id, attestation, waitHours: 24, waitReason: '', sheAsks: false, whyAgain: '' };
}
