import { performance } from 'node:perf_hooks';
import type { SiegeReport } from '../Siege.ts';
import type { Device, OpenBrowser } from '../engines.ts';
import { NotThere } from './unlocking.ts';
import { Witness } from './Witness.ts';

type Counts = Record<string, number>;

/** What is asked of a kill: in which act, after how many of them, and the browser to end. */
type Aim = { readonly name: string; skip: number; fire(): void };

/** One engine, one profile, all its rounds: what was seen, and what it came to. */
export class Campaign {
  readonly device: Device;
  readonly witness = new Witness((name) => this.#begun(this.witness, name));
  /** Of set-ups alone, which are killed in an origin of their own. */
  readonly maker = new Witness((name) => this.#begun(this.maker, name));
  readonly tried: Counts = {};
  readonly lost = { 'acknowledged saves': 0, 'torn states': 0, 'drafts over 2 s old': 0, 'refused or broken': 0 };
  readonly breaches: string[] = [];
  oldestDraft = 0;
  /** The vault is gone: there is nothing more to kill. */
  isLost = false;
  #aim: Aim | null = null;
  #dying: Promise<void> | null = null;
  #kills = 0;

  constructor(device: Device) {
    this.device = device;
  }

  /** Kills in the next act of this name but `skip`, at a moment drawn over as long as it takes of late and a little more. */
  aim(browser: OpenBrowser, name: string, { skip = 0, witness = this.witness } = {}): void {
    this.#aim = { name, skip, fire: () => void this.kill(browser, witness) };
  }

  /** Whether this round's browser was killed, or is being so. */
  get isKilled(): boolean {
    return this.#dying !== null;
  }

  /** Comes back when the browser is gone, whoever killed it. */
  kill(browser: OpenBrowser, witness = this.witness): Promise<void> {
    this.#dying ??= this.#kill(browser, witness);
    return this.#dying;
  }

  async #kill(browser: OpenBrowser, witness: Witness): Promise<void> {
    witness.diedAt = performance.now();
    this.count(`killed in ${witness.underWay}`);
    await browser.kill();
    this.#kills += 1;
    if (this.#kills % 2 === 1 && (await this.device.tearLogs?.() ?? 0) > 0) this.count('logs torn besides');
  }

  beginRound(): void {
    this.#aim = null;
    this.#dying = null;
  }

  #begun(witness: Witness, name: string): void {
    const aim = this.#aim;
    if (aim === null || aim.name !== name) return;
    if (aim.skip > 0) aim.skip -= 1;
    else {
      this.#aim = null;
      setTimeout(aim.fire, Math.random() * 1.15 * witness.typically(name));
    }
  }

  count(what: string): void {
    this.tried[what] = (this.tried[what] ?? 0) + 1;
  }

  /** A round that stopped before its kill: the vault would not do what it must. */
  stopped(error: unknown): void {
    if (this.isKilled) return;
    this.isLost ||= error instanceof NotThere && error.message.startsWith('lost');
    this.breach(this.isLost ? 'acknowledged saves' : 'refused or broken', [String(error)]);
  }

  breach(what: keyof Campaign['lost'], told: readonly string[]): void {
    this.lost[what] += told.length;
    this.breaches.push(...told.map((each) => `${what}: ${each.slice(0, 200)} (after a kill in ${this.witness.underWay})`));
  }

  report(rounds: number, control: SiegeReport['control']): SiegeReport {
    const { device: { engine }, tried, lost, witness, breaches, oldestDraft } = this;
    const told = {
      'oldest draft, ms': Math.round(oldestDraft),
      'things kept at the end': witness.kept.size,
      ...(breaches.length > 0 && { breaches: breaches.slice(0, 12).join(' | ') }),
    };
    return { siege: 'kill', engine, rounds, tried: { ...tried, 'saves acknowledged': witness.acknowledged }, lost, control, told };
  }
}
