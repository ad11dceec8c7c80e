import { expect, test, vi } from 'vitest';
import { openPorter } from '../../src/ui/openPorter.ts';

/** A porter's worker as its page sees it: what it was sent, and its words to the page. */
function startedWorker() {
  const sent: unknown[] = [];
  const worker = Object.assign(new EventTarget(), { postMessage: (message: unknown) => { sent.push(message); }, terminate: vi.fn() });
  const say = (act: string, ...args: unknown[]) => worker.dispatchEvent(new MessageEvent('message', { data: { m: act, a: args, t: 'q' } }));
  return { worker: worker as unknown as Worker, sent, say };
}

test('the porter gets its end, and the vault\'s is open until it has its errand', async () => {
  const { worker, sent, say } = startedWorker();
  const { port1: vaultsEnd, port2: portersEnd } = new MessageChannel();
  const closed = vi.spyOn(vaultsEnd, 'close');
  const { ready } = openPorter(worker, [portersEnd, vaultsEnd]);
  expect(sent).toEqual([{ port: portersEnd }]);
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  expect(closed).not.toHaveBeenCalled();
  say('ready', true);
  expect(await ready).toBe(true);
  await Promise.resolve();
  expect(closed).toHaveBeenCalledOnce();
  portersEnd.close();
});

test('a worker that fails has no errand', async () => {
  const { worker } = startedWorker();
  const { port1, port2 } = new MessageChannel();
  const { ready } = openPorter(worker, [port2]);
  worker.dispatchEvent(new Event('error'));
  expect(await ready).toBe(false);
  port1.close();
  port2.close();
});
