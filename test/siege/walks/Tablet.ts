import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { PackageAsked } from '../../../src/bridge/CourierContract.ts';
import type { ErrandHandedOver, PorterContract } from '../../../src/bridge/PorterContract.ts';
import type { ErrandAsked, VaultContract } from '../../../src/bridge/VaultContract.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import type { Result } from '../../../src/core/Result.ts';
import { makePackage } from '../../../src/courier/makePackage.ts';
import { makeRecall } from '../../../src/courier/makeRecall.ts';
import { takeErrand } from '../../../src/porter/takeErrand.ts';
import { serveVault } from '../../../src/vault/handlers/serveVault.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { quickKdf } from '../../vault/keys/kdfInProcess.ts';
import { valueOf } from '../../vault/valueOf.ts';

export const passphrase = 'lantern gravel violin harbor mosaic';
const begin = Date.UTC(2026, 10, 23, 9);

const channels = new Set<BroadcastChannel>();

/** As in a browser, a channel ends with the worker that opened it; here all of them share one process. */
class EndedChannel extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    channels.add(this);
  }
  override close(): void {
    channels.delete(this);
    super.close();
  }
}

/**
 * One tablet in this process: its disk, its clock, and the real rooms on it, one at a time. The vault's room is `serveVault`,
 * the child's `takeErrand`, and what presses a package is the courier's own `makePackage`.
 */
export class Tablet {
  now = begin;
  marker: string | null = null;
  /** Told of each package before the courier makes it. */
  pressing: (asked: PackageAsked) => void = () => undefined;

  constructor() {
    Dexie.dependencies.indexedDB = new IDBFactory();
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    // The porter reads its own clock: on a tablet there is one.
    Date.now = () => this.now;
    globalThis.BroadcastChannel = EndedChannel;
  }

  /** A fresh worker of the vault: nothing is open in it. */
  startVault(): VaultContract {
    return serveVault({
      contained: Promise.resolve({ contained: true }),
      sodium: ready(),
      events: { marker: (marker) => { this.marker = marker; }, forget: () => undefined, mustLock: () => undefined, progress: () => undefined, vaultsEnd: (port) => port.close() },
      makeKdfWorker: quickKdf,
      press: (asked) => {
        this.pressing(asked);
        return makePackage(asked);
      },
      pressRecall: (asked) => makeRecall(asked),
      now: () => asInstant(this.now),
      elapsed: () => 0,
    });
  }

  /** A ready vault, open. */
  async makeVault(): Promise<VaultContract> {
    const vault = this.startVault();
    const { words, ask } = valueOf(await vault.makeVault({ label: 'Kite', emblem: 'kite', passphrase }));
    valueOf(await vault.confirmWords(ask.map((place) => ({ place, word: words[place] ?? '' }))));
    return vault;
  }

  /** The tablet given over: the child's room, on the one key that the vault put into the porter's port. */
  async handOver(vault: VaultContract, asked: ErrandAsked): Promise<Result<PorterContract>> {
    const { port1, port2 } = new MessageChannel();
    const handed = new Promise<ErrandHandedOver>((resolve) => { port2.onmessage = ({ data }) => resolve(data as ErrandHandedOver); });
    const done = await vault.handOver(asked, port1);
    const room = done.ok ? await takeErrand({ contained: Promise.resolve({ contained: true }), handed, sodium: ready() }) : done;
    port1.close();
    port2.close();
    return room;
  }

  /** Every worker ends without a word, as when the page goes or the battery dies. */
  async endWorkers(): Promise<void> {
    const { held = [] } = await navigator.locks.query();
    for (const { name } of held) if (name) await navigator.locks.request(name, { steal: true }, () => undefined);
    for (const channel of [...channels]) channel.close();
  }
}
