import { expect, test } from 'vitest';
import { everywhere, headersFor, policies } from '../../src/sw/headersFor.ts';

function policyOf(path: string): string {
  return headersFor(path)['Content-Security-Policy'] ?? '';
}

test('page and workers reach no network; only the service worker does, and only its own host', () => {
  expect(policyOf('/')).toContain("connect-src 'none'");
  expect(policyOf('/workers/vault-1.js')).toContain("connect-src 'none'");
  expect(policyOf('/sw.js')).toContain("connect-src 'self'");
});

test('only workers run wasm, and nothing runs text as code', () => {
  expect(policyOf('/workers/kdf-1.js')).toContain("'wasm-unsafe-eval'");
  for (const path of ['/', '/index.html', '/sw.js', '/assets/index-1.js']) expect(policyOf(path)).not.toContain('wasm');
  for (const policy of Object.values(policies)) {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/'unsafe-(?:inline|eval)'|\*|https?:|data:/);
  }
});

test('only what is named after its content is kept without asking again', () => {
  for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/icons/mark.svg']) {
    expect(headersFor(path)['Cache-Control']).toBe('no-cache');
  }
  for (const path of ['/assets/index-1.js', '/workers/vault-1.js']) {
    expect(headersFor(path)['Cache-Control']).toContain('immutable');
  }
});

test('nothing may be connected to but the host, and no redirect is followed', () => {
  expect(everywhere['Connection-Allowlist']).toBe('(response-origin)');
});
