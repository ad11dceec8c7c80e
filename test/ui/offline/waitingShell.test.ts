import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { letIn, noteTold } from '../../../src/ui/offline/waitingShell.ts';

let container: EventTarget & { getRegistration(): Promise<{ waiting: ServiceWorker | null } | undefined> };
let waiting: ServiceWorker | null;
let did: string[];

/** A shell that takes over as soon as it is let in. */
function shell(name: string): ServiceWorker {
  return { postMessage: ({ type }: { type: string }) => {
    did.push(`${type} to ${name}`);
    container.dispatchEvent(new Event('controllerchange'));
  } } as ServiceWorker;
}

beforeEach(() => {
  did = [];
  waiting = null;
  container = Object.assign(new EventTarget(), { getRegistration: () => Promise.resolve({ waiting }) });
  vi.stubGlobal('navigator', { serviceWorker: container });
});

afterEach(() => { vi.unstubAllGlobals(); });

const taking = () => void did.push('taking');

test('the shell that was told of is let in, and that is said just before', async () => {
  waiting = shell('the new one');
  noteTold(waiting);
  await letIn(taking);
  expect(did).toEqual(['taking', 'SKIP_WAITING to the new one']);
});

test('one whose being let in was forgotten is asked again, until it came', async () => {
  vi.useFakeTimers();
  const deaf = shell('the new one');
  let asked = 0;
  waiting = { postMessage: (message: unknown) => {
    asked += 1;
    if (asked === 3) deaf.postMessage(message);
  } } as ServiceWorker;
  noteTold(waiting);
  const letting = letIn(taking);
  await vi.advanceTimersByTimeAsync(10_000);
  await letting;
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect([asked, did]).toEqual([3, ['taking', 'SKIP_WAITING to the new one']]);
});

test('one that came in its place since is not let in: nobody looked at it', async () => {
  noteTold(shell('the new one'));
  waiting = shell('another');
  await letIn(taking);
  expect(did).toEqual([]);
});

test('nothing that waits, or a browser that does not say, is nothing to let in', async () => {
  noteTold(shell('the new one'));
  await letIn(taking);
  container.getRegistration = () => Promise.reject(new Error('not now'));
  await letIn(taking);
  expect(did).toEqual([]);
});
