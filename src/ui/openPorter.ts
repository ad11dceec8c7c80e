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
 * Connects a started porter, and gives it its end of the port on which the vault handed it its errand. It serves that one and is
 * ended with it; `died` is called when it ended by itself.
 *
 * [Note: both ends] What was posted on a port waits until someone opens the other end. In Firefox it is lost when the end that it was
 * posted on closes before that, as it does with its worker. So the vault gives its end away before it is ended, and the page keeps
 * it open until the porter has its errand. Nobody can read on it what was posted there.
 */
export function openPorter(worker: Worker, [portersEnd, ...vaultsEnd]: readonly MessagePort[], died: () => void = () => undefined): PorterLine {
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
  if (portersEnd) worker.postMessage({ port: portersEnd }, [portersEnd]);
  void ready.then(() => { for (const end of vaultsEnd) end.close(); });
  return {
    porter,
    ready,
    end: () => {
      given.abort();
      worker.terminate();
    },
  };
}
