import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { findPageBrowser } from '../../../scripts/programs.mjs';

const origin = 'https://parts.test/';
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

export type PartsBrowser = { readonly browser: Browser; readonly files: ReadonlyMap<string, string | Uint8Array> };

/** Builds the page of parts in memory and starts a browser for it. */
export async function startParts(): Promise<PartsBrowser> {
  const made = await buildAsReleased();
  const outputs = (Array.isArray(made) ? made : [made]).flatMap(one => ('output' in one ? one.output : []));
  const files = new Map(outputs.map(one => [one.fileName, one.type === 'chunk' ? one.code : one.source]));
  const browser = await chromium.launch({ executablePath: findPageBrowser(), args: ['--no-sandbox', '--disable-quic'] });
  return { browser, files };
}

// The runner's own NODE_ENV would make React's test build.
async function buildAsReleased(): ReturnType<typeof build> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await build({
      configFile: false,
      root: resolve(import.meta.dirname, 'page'),
      logLevel: 'error',
      build: { write: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    });
  } finally {
    process.env.NODE_ENV = before;
  }
}

/** Opens one part as its own page, served from memory. */
export async function openPart(parts: PartsBrowser, name: string): Promise<Page> {
  const page = await parts.browser.newPage({ viewport: { width: 1180, height: 820 }, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.route(`${origin}**`, route => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const body = parts.files.get(path);
    const contentType = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType, body: Buffer.from(body) });
  });
  page.setDefaultTimeout(10_000);
  await page.goto(`${origin}?${name}`);
  await page.locator('main').waitFor();
  return page;
}

/** Says why the browser tests cannot run here, or undefined when they can. */
export function noBrowser(): string | undefined {
  try {
    findPageBrowser();
    return undefined;
  } catch (reason) {
    return String(reason);
  }
}
