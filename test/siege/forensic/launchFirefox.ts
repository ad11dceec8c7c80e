import { createRequire } from 'node:module';
import { join } from 'node:path';
import { firefox, type BrowserContext } from 'playwright-core';
import { findProgram } from '../../../scripts/programs.mjs';

/** What a driver sets and a person does not, and what bears on traces: put back as Firefox comes. */
const asPeopleHaveIt = {
  'browser.sessionstore.resume_from_crash': true,
  // Whoever is driven looks idle, for whom what stands in fields is written down once an hour.
  'browser.sessionstore.interval.idle': 15_000,
  'browser.pagethumbnails.capturing_disabled': false,
  'signon.rememberSignons': true,
  'signon.autofillForms': true,
};

/** Debian's own Firefox on this profile, over WebDriver BiDi. */
export async function launchFirefox(profile: string): Promise<BrowserContext> {
  answerFor('emulation.setMediaFeaturesOverride');
  return firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox', executablePath: findProgram('firefox'), viewport: { width: 1180, height: 820 }, timeout: 240_000,
    firefoxUserPrefs: asPeopleHaveIt,
    // A crash leaves its dump with the profile, as it does where the profile is the usual one.
    env: { ...process.env, HOME: join(profile, 'home') },
  });
}

type Socket = { send(message: string): void; emit(event: 'message', data: Buffer, isBinary: boolean): void };

/** Playwright asks every browser for this, and Firefox 153 does not know it yet: it is answered here. */
function answerFor(command: string): void {
  const { ws } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle') as { readonly ws: { readonly prototype: Socket & { asked?: true } } };
  const { prototype } = ws;
  if (prototype.asked) return;
  prototype.asked = true;
  const { send } = prototype;
  prototype.send = function sendUnlessKnown(this: Socket, message: string): void {
    const { id, method } = JSON.parse(message) as { readonly id: number; readonly method: string };
    if (method !== command) return send.call(this, message);
    setImmediate(() => this.emit('message', Buffer.from(JSON.stringify({ type: 'success', id, result: {} })), false));
  };
}
