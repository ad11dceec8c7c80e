import { expect, onTestFinished, test } from 'vitest';
import { headersFor } from '../../src/sw/headersFor.ts';
import { arrive, leave, throughPassage } from '../../src/sw/passage.ts';

/** A page's life, as the page holds it; `end` ends it. */
function lifeOf(name: string): { readonly life: string; end(): void } {
  let end: () => void = () => undefined;
  void navigator.locks.request(name, () => new Promise<void>((resolve) => { end = resolve; }));
  onTestFinished(() => end());
  return { life: name, end: () => end() };
}

/** What a promise has come to by now, or 'waits'. */
async function byNow<T>(promise: Promise<T>): Promise<T | 'waits'> {
  return Promise.race([promise, new Promise<'waits'>((resolve) => { setTimeout(() => resolve('waits'), 20); })]);
}

test('only the navigation after a leaving leads into the passage', async () => {
  expect(await throughPassage()).toBeNull();
  leave({ life: 'nobody', ports: [] });
  expect(await throughPassage()).toBeInstanceOf(Response);
  expect(await throughPassage()).toBeNull();
  expect(await throughPassage()).toBeNull();
});

test('the passage is an empty page of another opener policy, under the page’s own policy', async () => {
  leave({ life: 'nobody', ports: [] });
  const page = await throughPassage();
  expect(page?.headers.get('Cross-Origin-Opener-Policy')).not.toBe(headersFor('/')['Cross-Origin-Opener-Policy']);
  expect(page?.headers.get('Content-Security-Policy')).toBe(headersFor('/')['Content-Security-Policy']);
  const text = await page?.text() ?? '';
  expect(text).toContain('<title>Resguardo</title>');
  expect(text).toContain('http-equiv="refresh" content="0"');
  expect(text).not.toMatch(/<script|<style|<a |url=/i);
  await throughPassage();
});

test('the app is served once the page that left is gone, or after a second', async () => {
  const page = lifeOf('a page');
  leave({ life: page.life, ports: [] });
  await throughPassage();
  const app = throughPassage();
  expect(await byNow(app)).toBe('waits');
  page.end();
  expect(await app).toBeNull();

  leave({ life: lifeOf('a page that stays').life, ports: [] });
  await throughPassage();
  expect(await throughPassage()).toBeNull();
});

test('what is carried is given to whoever arrives after the passage, once', async () => {
  const { port1, port2 } = new MessageChannel();
  arrive();
  leave({ life: 'nobody', ports: [port1, port2] });
  expect(arrive()).toBeNull();
  await throughPassage();
  expect(arrive()).toBeNull();
  await throughPassage();
  const [one, other, ...more] = arrive() ?? [];
  expect([one === port1, other === port2, more.length]).toEqual([true, true, 0]);
  expect(arrive()).toBeNull();
  port1.close();
});

test('while an errand is carried something is under way, until it has arrived', async () => {
  const isFree = () => navigator.locks.request('resguardo-at-work', { ifAvailable: true }, (lock) => lock !== null);
  const { port1 } = new MessageChannel();
  leave({ life: 'nobody', ports: [] });
  await throughPassage();
  await throughPassage();
  expect(await isFree()).toBe(true);
  leave({ life: 'nobody', ports: [port1] });
  await throughPassage();
  // Another window locks meanwhile, and carries nothing.
  expect(arrive()).toEqual([]);
  await throughPassage();
  expect(await isFree()).toBe(false);
  expect(arrive()).toHaveLength(1);
  await expect.poll(isFree).toBe(true);
  port1.close();
});
