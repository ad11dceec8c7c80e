import { expect, test } from 'vitest';
import { proveContained, type Breach, type ContainedScope } from '../../src/bridge/proveContained.ts';

const breach: Breach = { effectiveDirective: 'connect-src', disposition: 'enforce' };
const refuse = (): Promise<unknown> => Promise.reject(new TypeError('failed'));

// A worker bound as it should be; each test loosens one thing.
function scopeWith(loose: Partial<ContainedScope>, told = breach, answer = refuse): ContainedScope {
  let report = (_: Breach): void => undefined;
  return {
    location: { href: 'https://notes.example.org/workers/vault.js' },
    addEventListener: (_, listener) => (report = listener),
    fetch: () => {
      report(told);
      return answer();
    },
    eval: () => {
      throw new EvalError('refused');
    },
    setTimeout: (callback, milliseconds) => setTimeout(callback, Math.min(milliseconds, 20)),
    ...loose,
  };
}

test('refused, reported and deaf to text: contained', async () => {
  expect(await proveContained(scopeWith({}))).toEqual({ contained: true });
});

test('a report that comes after the refusal counts', async () => {
  let report = (_: Breach): void => undefined;
  const scope = scopeWith({
    addEventListener: (_, listener) => (report = listener),
    fetch: () => {
      setTimeout(() => report(breach), 1);
      return refuse();
    },
    setTimeout,
  });
  expect(await proveContained(scope)).toEqual({ contained: true });
});

test('nothing goes on within the report itself, nor in the microtasks after it', async () => {
  let report = (_: Breach): void => undefined;
  const tasks: (() => void)[] = [];
  let wentOn = false;
  const proof = proveContained(scopeWith({
    addEventListener: (_, listener) => (report = listener),
    fetch: refuse,
    eval: () => {
      wentOn = true;
      throw new EvalError('refused');
    },
    setTimeout: (callback, milliseconds) => milliseconds < 2000 && tasks.push(callback),
  }));
  report(breach);
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(wentOn).toBe(false);
  for (const task of tasks) task();
  expect(await proof).toEqual({ contained: true });
});

/** An EventSource that throws this as it is made, or opens. */
function eventSource(thrown?: Error): NonNullable<ContainedScope['EventSource']> {
  return class {
    constructor() {
      if (thrown) throw thrown;
    }
    close(): void {}
  };
}

const forbidden = new DOMException('The operation is insecure.', 'SecurityError');

test('where nothing is reported, an EventSource that is forbidden as it is made tells the same', async () => {
  expect(await proveContained(scopeWith({ fetch: refuse, EventSource: eventSource(forbidden) }))).toEqual({ contained: true });
});

test('an EventSource that is forbidden makes up for nothing else', async () => {
  const EventSource = eventSource(forbidden);
  const answered = { contained: false, why: 'a request was answered' };
  expect(await proveContained(scopeWith({ EventSource, fetch: () => Promise.resolve('an answer') }))).toEqual(answered);
  expect(await proveContained(scopeWith({ EventSource, fetch: refuse, eval: () => 1 }))).toEqual({ contained: false, why: 'text was run as code' });
});

test('where a breach was reported no EventSource is made', async () => {
  let made = 0;
  const EventSource = class { constructor() { made += 1; } close(): void {} };
  expect(await proveContained(scopeWith({ EventSource }))).toEqual({ contained: true });
  expect(made).toBe(0);
});

test.for<[string, Partial<ContainedScope>]>([
  ['a request was answered', { fetch: () => Promise.resolve('an answer') }],
  ['a request was neither answered nor refused', { fetch: () => new Promise(() => undefined) }],
  ['a refused request was not reported', { fetch: refuse }],
  ['a refused request was not reported', { fetch: refuse, EventSource: eventSource() }],
  ['a refused request was not reported', { fetch: refuse, EventSource: eventSource(new DOMException('', 'SyntaxError')) }],
  ['text was run as code', { eval: () => 1 }],
  [
    'eval failed for another reason',
    {
      eval: () => {
        throw new TypeError('not there');
      },
    },
  ],
])('%s: not contained', async ([why, loose]) => {
  expect(await proveContained(scopeWith(loose))).toEqual({ contained: false, why });
});

test.for<[string, Breach]>([
  ['another directive', { ...breach, effectiveDirective: 'script-src' }],
  ['a policy that only reports', { ...breach, disposition: 'report' }],
])('a breach of %s is no proof', async ([, told]) => {
  expect(await proveContained(scopeWith({}, told))).toEqual({ contained: false, why: 'a refused request was not reported' });
});

test('a request that was reported, and is answered all the same, is no proof', async () => {
  const scope = scopeWith({}, breach, () => Promise.resolve('an answer'));
  expect(await proveContained(scope)).toEqual({ contained: false, why: 'a request was answered' });
});

test('a request that was reported and hangs is no proof', async () => {
  const scope = scopeWith({}, breach, () => new Promise(() => undefined));
  expect(await proveContained(scope)).toEqual({ contained: false, why: 'a request was neither answered nor refused' });
});
