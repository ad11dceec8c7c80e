import { expect, test, vi } from 'vitest';
import { createUpdater, type UpdatedPage } from '../../src/ui/createUpdater.ts';

/** A page on which all goes well, but for what is said. */
function pageWith(change: Partial<UpdatedPage> = {}) {
  const did: string[] = [];
  const page: UpdatedPage = {
    saveAll: () => Promise.resolve(true),
    close: () => Promise.resolve(true),
    whenAlone: async (act) => {
      await act();
      return true;
    },
    letIn: () => {
      did.push('let in');
      return Promise.resolve();
    },
    leave: () => did.push('leave'),
    sayWaits: (why) => did.push(why),
    ...change,
  };
  return { did, update: createUpdater(page) };
}

test('one tap: all is saved and closed, the new shell is let in, and the page loaded anew', async () => {
  const { did, update } = pageWith();
  await update();
  expect(did).toEqual(['let in', 'leave']);
});

test('it waits while anything is unsaved, and while another window is at work: nothing is closed', async () => {
  const close = vi.fn(() => Promise.resolve(true));
  const unsaved = pageWith({ close, saveAll: () => Promise.resolve(false) });
  await unsaved.update();
  const elsewhere = pageWith({ close, whenAlone: () => Promise.resolve(false) });
  await elsewhere.update();
  expect([unsaved.did, elsewhere.did, close.mock.calls.length]).toEqual([['unsaved'], ['elsewhere'], 0]);
});

test('last words that could not be saved keep the new shell out: it is a lock, and no more', async () => {
  const { did, update } = pageWith({ close: () => Promise.resolve(false) });
  await update();
  expect(did).toEqual(['leave']);
});

test('a second tap does nothing while the first is on its way, and something after it', async () => {
  let answer: (saved: boolean) => void = () => undefined;
  const { did, update } = pageWith({ saveAll: () => new Promise((resolve) => { answer = resolve; }) });
  const first = update();
  await update();
  answer(false);
  await first;
  expect(did).toEqual(['unsaved']);
  void update();
  answer(false);
  await vi.waitFor(() => expect(did).toEqual(['unsaved', 'unsaved']));
});

test('a tap that broke off leaves the next one free', async () => {
  let times = 0;
  const { did, update } = pageWith({ saveAll: () => (times++ === 0 ? Promise.reject(new Error('the vault is gone')) : Promise.resolve(true)) });
  await expect(update()).rejects.toThrow('the vault is gone');
  await update();
  expect(did).toEqual(['let in', 'leave']);
});
