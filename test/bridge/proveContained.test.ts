import { expect, test } from 'vitest';
import { proveContained, type ContainedScope } from '../../src/bridge/proveContained.ts';

// A worker bound as it should be; each test loosens one thing.
function scopeWith(loose: Partial<ContainedScope>): ContainedScope {
  let report = (_: { readonly effectiveDirective?: string }): void => undefined;
  return {
    location: { href: 'https://notes.example.org/workers/vault.js' },
    addEventListener: (_, listener) => (report = listener),
    fetch: () => {
      report({ effectiveDirective: 'connect-src' });
      return Promise.reject(new TypeError('failed'));
    },
    eval: () => {
      throw new EvalError('refused');
    },
    setTimeout: (callback) => setTimeout(callback, 5),
    ...loose,
  };
}

test('refused, reported and deaf to text: contained', async () => {
  expect(await proveContained(scopeWith({}))).toEqual({ contained: true });
});

test.for<[string, Partial<ContainedScope>]>([
  ['a request was answered', { fetch: () => Promise.resolve('an answer') }],
  ['a refused request was not reported', { fetch: () => Promise.reject(new TypeError('offline')) }],
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

test('a breach of another directive is no proof', async () => {
  let report = (_: { readonly effectiveDirective?: string }): void => undefined;
  const scope = scopeWith({
    addEventListener: (_, listener) => (report = listener),
    fetch: () => {
      report({ effectiveDirective: 'script-src' });
      return Promise.reject(new TypeError('failed'));
    },
  });
  expect(await proveContained(scope)).toEqual({ contained: false, why: 'a refused request was not reported' });
});
