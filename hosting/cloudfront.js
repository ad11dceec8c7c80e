// Made by `npm run hosting` from src/sw/headersFor.ts: change it there. A test holds this file to it.
// A CloudFront Function (cloudfront-js-2.0), to be associated with the event "viewer response" of a distribution that has
// the bucket as its origin, nothing else behind it, and index.html as its default root object.
const inCommon = {
  "Connection-Allowlist": "(response-origin)",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy": "accelerometer=(), browsing-topics=(), camera=(self), clipboard-read=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(self), midi=(), payment=(), publickey-credentials-create=(), publickey-credentials-get=(), serial=(), storage-access=(), usb=(), xr-spatial-tracking=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Strict-Transport-Security": "max-age=63072000"
};
const page = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types resguardo"
};
const serviceWorker = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
};
const assets = {
  "Cache-Control": "public, max-age=31536000, immutable",
  "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types resguardo"
};
const workers = {
  "Cache-Control": "public, max-age=31536000, immutable",
  "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types resguardo"
};
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".txt": "text/plain; charset=utf-8",
  ".minisig": "text/plain; charset=utf-8"
};

function headersOf(path) {
  if (path === '/sw.js') return serviceWorker;
  if (path.startsWith('/workers/')) return workers;
  return path.startsWith('/assets/') ? assets : page;
}

function handler(event) {
  const path = event.request.uri;
  const response = event.response;
  const add = (headers) => {
    for (const name of Object.keys(headers)) response.headers[name.toLowerCase()] = { value: headers[name] };
  };
  add(inCommon);
  add(headersOf(path));
  const type = types[path === '/' ? '.html' : path.slice(path.lastIndexOf('.'))];
  if (type) add({ 'Content-Type': type });
  return response;
}
