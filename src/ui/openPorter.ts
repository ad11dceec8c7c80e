import { connect } from '../bridge/connect.ts';
import type { PorterContract, PorterEvents } from '../bridge/PorterContract.ts';

/** A porter's worker, the port for the vault to hand it its errand, and its word that it holds it. */
export type PorterLine = {
  readonly porter: PorterContract;
  readonly vaultsEnd: MessagePort;
  readonly ready: Promise<boolean>;
  end(): void;
};

/** Longer than the porter waits for the lock on the disk: after this the room rests, and nothing was answered. */
const patience = 15_000;

/** Connects a started porter. It serves one errand and is ended with it. */
export function openPorter(worker: Worker): PorterLine {
  const line = new MessageChannel();
  let say: (ready: boolean) => void = () => undefined;
  const ready = new Promise<boolean>((resolve) => { say = resolve; });
  const events: PorterEvents = { ready: (is) => say(is) };
  const porter = connect<PorterContract, PorterEvents>(worker, events);
  worker.addEventListener('error', () => say(false));
  setTimeout(() => say(false), patience);
  worker.postMessage({ port: line.port2 }, [line.port2]);
  return {
    porter,
    vaultsEnd: line.port1,
    ready,
    end: () => {
      worker.terminate();
      porter.$close();
    },
  };
}
