import { connect } from '../bridge/connect.ts';
import type { PorterContract, PorterEvents } from '../bridge/PorterContract.ts';
import type { LifeEvents } from '../bridge/VaultContract.ts';
import { watchLife } from '../bridge/watchLife.ts';

/** A porter's worker, the port for the vault to hand it its errand, and its word that it holds it. */
export type PorterLine = {
  readonly porter: PorterContract;
  readonly vaultsEnd: MessagePort;
  readonly ready: Promise<boolean>;
  end(): void;
};

/** Longer than the porter waits for the lock on the disk: after this the room rests, and nothing was answered. */
const patience = 15_000;

/** Connects a started porter. It serves one errand and is ended with it; `died` is called when it ended by itself. */
export function openPorter(worker: Worker, died: () => void = () => undefined): PorterLine {
  const line = new MessageChannel();
  let say: (ready: boolean) => void = () => undefined;
  const ready = new Promise<boolean>((resolve) => { say = resolve; });
  const given = new AbortController();
  const events: PorterEvents & LifeEvents = {
    ready: (is) => say(is),
    alive: (life) => watchLife(life, died, given.signal),
  };
  const porter = connect<PorterContract, PorterEvents & LifeEvents>(worker, events);
  worker.addEventListener('error', () => say(false));
  setTimeout(() => say(false), patience);
  worker.postMessage({ port: line.port2 }, [line.port2]);
  return {
    porter,
    vaultsEnd: line.port1,
    ready,
    end: () => {
      given.abort();
      worker.terminate();
    },
  };
}
