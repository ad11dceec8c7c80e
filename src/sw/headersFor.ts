/**
 * [Note: three policies] A page's policy does not bind its workers, and a service worker that may not connect
 * cannot fill its cache. So there are three, frozen here; the server and the service worker both put them on.
 */
const scriptsByName = ["require-trusted-types-for 'script'", 'trusted-types resguardo'];

const page = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  ...scriptsByName,
];

const workers = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'none'",
  ...scriptsByName,
];

const serviceWorker = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The three Content-Security-Policies, frozen. */
export const policies = Object.freeze({
  page: page.join('; '),
  workers: workers.join('; '),
  serviceWorker: serviceWorker.join('; '),
});

/**
 * Asked for by the browser each time it has to: the microphone for an adult's own recordings (docs/how-it-works.md, Voices), the camera
 * for the code on a share's sheet (the same, Shares).
 */
const ownFeatures = ['camera', 'microphone'];

const refusedFeatures = [
  'accelerometer', 'browsing-topics', 'clipboard-read', 'display-capture', 'geolocation',
  'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'midi', 'payment',
  'publickey-credentials-create', 'publickey-credentials-get', 'serial', 'storage-access', 'usb',
  'xr-spatial-tracking',
];

/*
 * [Note: nowhere but to the host] A policy cannot say where a page may be led: code that got into it could send words along as part of an
 * address. This list can: what page, worker or service worker ask for is of the origin they came from, or is not asked for. Chromium
 * knows it since version 152; the others pass it over.
 */

/** What every answer carries, whatever it answers with. */
export const everywhere: Readonly<Record<string, string>> = Object.freeze({
  'Connection-Allowlist': '(response-origin)',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': [...refusedFeatures.map((feature) => `${feature}=()`), ...ownFeatures.map((feature) => `${feature}=(self)`)].sort().join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});

function policyFor(path: string): string {
  if (path === '/sw.js') return policies.serviceWorker;
  return path.startsWith('/workers/') ? policies.workers : policies.page;
}

/** The folders whose files are named after the hash of their content. */
export const namedByContent = /^\/(?:assets|workers)\//;

/** The headers of one file of the shell, by its path from the root. Content-Type is the server's own business. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const keep = namedByContent.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { ...everywhere, 'Cache-Control': keep, 'Content-Security-Policy': policyFor(path) };
}
