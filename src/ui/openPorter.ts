import { connect } from '../bridge/connect.ts';
import type { PorterContract, PorterEvents } from '../bridge/PorterContract.ts';
import type { LifeEvents } from '../bridge/VaultContract.ts';
import { watchLife } from '../bridge/watchLife.ts';

/** A porter's worker, and its word that it holds its errand. */
export type PorterLine = {
  readonly porter: PorterContract;
  readonly ready: Promise<boolean>;
  end(): void;
};

/** Longer than the porter waits for the lock on the disk: after this the room rests, and nothing was answered. */
const patience = 15_000;

/**
 * Connects a started porter, and gives it the port on which the vault hands it its errand. It serves that one and is ended with it;
 * `died` is called when it ended by itself.
 */
export function openPorter(worker: Worker, port: MessagePort, died: () => void = () => undefined): PorterLine {
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
  worker.postMessage({ port }, [port]);
  return {
    porter,
    ready,
    end: () => {
      given.abort();
      worker.terminate();
    },
  };
}
