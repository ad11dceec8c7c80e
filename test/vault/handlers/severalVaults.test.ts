import { expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { day } from '../../../src/core/Instant.ts';
import { noticeLasts } from '../../../src/vault/handlers/noticeLasts.ts';
import { valueOf } from '../valueOf.ts';
import { SeveralClinic, type Owner } from './SeveralClinic.ts';

const names = ['Lamp', 'Bell', 'Boat'];
const steps = 100;

/** A small generator: the same seed walks the same way (mulberry32). */
function drawFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6D2B79F5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What is known of a vault beside the app: who owns it, how many notes were acknowledged, and when its removal was asked for. */
type Known = { readonly owner: Owner; notes: number; asked: number | null };

/** Three clinicians on one tablet who make, open, lock, forget and remove, and a battery that dies in the middle of some of it. */
class Day {
  readonly clinic = new SeveralClinic();
  readonly known = new Map<string, Known>();
  readonly did: string[] = [];
  removed = 0;
  readonly #draw: (below: number) => number;

  constructor(seed: number) {
    this.#draw = drawFrom(seed);
  }

  async step(): Promise<void> {
    const name = names[this.#draw(names.length)]!;
    const known = this.known.get(name);
    const others = [...this.known.values()].filter(({ owner }) => owner.label !== name);
    const before = others.map(({ owner }) => this.clinic.bytesOf(owner));
    const act = known === undefined ? 'make' : (['write', 'write', 'wrong', 'ask', 'ask', 'remove', 'remove', 'remove', 'read'] as const)[this.#draw(9)]!;
    const isKilled = this.#draw(3) === 0;
    this.did.push(`${act} ${name}${isKilled ? ', killed' : ''}`);
    const isOver = await this.#orKilled(isKilled, () => (known === undefined ? this.#make(name) : this.#act(act, known)));
    expect(others.map(({ owner }) => this.clinic.bytesOf(owner)), this.did.join('; ')).toEqual(before);
    if (!isOver) await this.#recover(name);
    if (this.#draw(3) === 0) this.clinic.pass(this.#draw(40) * day);
    await this.#expectAllAsKnown();
  }

  /** A kill leaves the tablet as it was after some write of the act. What was acknowledged may be undone by it: the act was not over. Gives whether it was. */
  async #orKilled(isKilled: boolean, act: () => Promise<() => void>): Promise<boolean> {
    let learn: () => void = () => undefined;
    if (!isKilled) {
      (await act())();
      return true;
    }
    const states = await this.clinic.during(async () => { learn = await act(); });
    const place = this.#draw(states.length);
    await this.clinic.putBack(states[place]!);
    if (place < states.length - 1) return false;
    learn();
    return true;
  }

  async #make(name: string): Promise<() => void> {
    const owner = await this.clinic.make(name);
    return () => { this.known.set(name, { owner, notes: 0, asked: null }); };
  }

  async #act(act: string, known: Known): Promise<() => void> {
    const { owner } = known;
    const vault = await this.clinic.at(owner);
    if (act === 'wrong') {
      expect((await vault.unlock({ passphrase: 'none of the three of them' })).ok).toBe(false);
      return () => undefined;
    }
    if (act === 'ask') {
      const asked = known.asked ?? this.clinic.now;
      valueOf(await vault.askRemoval(owner.id));
      return () => { known.asked = asked; };
    }
    if (act === 'remove') return this.#remove(vault, known);
    const unlocked = valueOf(await vault.unlock({ passphrase: owner.passphrase }));
    expect(unlocked.removalStopped).toBe(known.asked);
    const notes = act === 'write' ? await write(vault, known.notes) : known.notes;
    expect(valueOf(await vault.ledger()).brokenAt).toBeNull();
    valueOf(await vault.lock(null));
    return () => {
      known.asked = null;
      known.notes = notes;
    };
  }

  async #remove(vault: VaultContract, { owner, asked }: Known): Promise<() => void> {
    const removed = await vault.removeVault(owner.id, owner.label);
    const isDue = asked !== null && this.clinic.now >= asked + noticeLasts;
    expect(removed.ok, this.did.join('; ')).toBe(isDue);
    return () => {
      if (!isDue) return;
      this.removed += 1;
      this.known.delete(owner.label);
    };
  }

  /** After a kill: what was half made is thrown away, what was half removed is finished, and what is whole is asked how far it came. */
  async #recover(name: string): Promise<void> {
    const book = (await this.#books()).find(({ vault }) => vault.label === name);
    const known = this.known.get(name);
    if (book?.state === 'ready' && known) {
      known.asked = book.removal?.asked ?? null;
      known.notes = await this.#count(known);
      return;
    }
    this.known.delete(name);
    if (!book) return;
    const { id } = book.vault;
    const at = this.clinic.start();
    await at.look({ marker: this.clinic.marker, vault: id });
    if (book.state === 'making') valueOf(await at.abandonMaking());
    if (book.state === 'removing') valueOf(await at.removeVault(id, ''));
    // Killed once its words were right, it is whole, and nobody here knows how it opens.
    if (book.state === 'ready') await this.#removeUnknown(id, name);
  }

  async #removeUnknown(id: Owner['id'], label: string): Promise<void> {
    const at = this.clinic.start();
    valueOf(await at.askRemoval(id));
    this.clinic.pass(noticeLasts);
    valueOf(await at.removeVault(id, label));
  }

  async #count(known: Known): Promise<number> {
    const vault = await this.clinic.open(known.owner);
    known.asked = null;
    const notes = await count(vault);
    valueOf(await vault.lock(null));
    return notes;
  }

  async #books() {
    const glance = await this.clinic.look(this.clinic.start());
    if (glance.state === 'shelf') return glance.vaults;
    if (glance.state === 'none') return [];
    if (!('vault' in glance) || glance.vault === null) throw new Error(`${glance.state} after ${this.did.join('; ')}`);
    return [{ vault: glance.vault, state: glance.state, removal: 'removal' in glance ? glance.removal : null }];
  }

  async #expectAllAsKnown(): Promise<void> {
    const shown = (await this.#books()).map(({ vault: { label }, state, removal }) => [label, state, removal?.asked ?? null]);
    const known = [...this.known].map(([name, { asked }]) => [name, 'ready', asked]).sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
    expect(shown, this.did.join('; ')).toEqual(known);
  }
}

async function write(vault: VaultContract, notes: number): Promise<number> {
  const { children } = valueOf(await vault.caseload());
  const child = children[0]?.child ?? valueOf(await vault.addChild({ codeName: 'Wren', emblem: 'kite', band: 'B', language: 'en', interpreter: false }));
  valueOf(await vault.addNote(child.id, { title: '', text: `note ${notes + 1}` }));
  expect(await count(vault)).toBe(notes + 1);
  return notes + 1;
}

async function count(vault: VaultContract): Promise<number> {
  const child = valueOf(await vault.caseload()).children[0]?.child;
  return child === undefined ? 0 : valueOf(await vault.openChild(child.id)).privateNotes.length;
}

it.each([1, 2, 3, 4, 5])('whatever three clinicians do, and wherever it is cut off, no byte of another\'s vault changes (walk %i)', async (seed) => {
  const walk = new Day(seed);
  for (let at = 0; at < steps; at += 1) await walk.step();
  const acts = new Set(walk.did.map((each) => each.split(' ')[0]));
  expect(acts.size).toBe(6);
  expect(walk.removed).toBeGreaterThan(0);
}, 240_000);
