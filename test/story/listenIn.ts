import type { BrowserContext, Page } from 'playwright-core';

type Listening = { readonly heard: number[]; readonly said: string[]; readonly sounds: string[]; readonly tracks: MediaStreamTrack[] };
type Window = { readonly listening: Listening };

/** Lets the story hear what a page plays, see what it recorded, and know whether a microphone is open. From the next page on. */
export async function listenIn(browser: BrowserContext): Promise<void> {
  await browser.addInitScript(() => {
    const listening: Listening = { heard: [], said: [], sounds: [], tracks: [] };
    Object.assign(globalThis, { listening });
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function heard(this: AudioBufferSourceNode, ...given: Parameters<typeof start>) {
      listening.heard.push(this.buffer?.duration ?? 0);
      return start.apply(this, given);
    };
    const decode = BaseAudioContext.prototype.decodeAudioData;
    BaseAudioContext.prototype.decodeAudioData = function decoded(this: BaseAudioContext, buffer: ArrayBuffer) {
      const bytes = new Uint8Array(buffer);
      listening.sounds.push([...bytes.subarray(bytes.length >> 1, (bytes.length >> 1) + 48)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
      return decode.call(this, buffer);
    };
    if (!('mediaDevices' in navigator)) return;
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (asked) => {
      const stream = await open(asked);
      listening.tracks.push(...stream.getTracks());
      return stream;
    };
  });
}

/** A tablet with a voice of its own for English: it says nothing aloud, and tells what it was given to say. */
export async function giveVoice(browser: BrowserContext): Promise<void> {
  await browser.addInitScript(() => {
    const voices = [{ lang: 'en-US', localService: true, name: 'Stand-in', default: true, voiceURI: 'stand-in' }];
    const speak = (utterance: { text: string; onend?: () => void }) => {
      (globalThis as unknown as Window).listening.said.push(utterance.text);
      setTimeout(() => utterance.onend?.(), 5);
    };
    class Utterance {
      readonly text: string;
      constructor(text: string) { this.text = text; }
    }
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), { getVoices: () => voices, speak, cancel: () => undefined }) });
  });
}

/** What this page has played so far: seconds each. */
export function heardOn(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as unknown as Window).listening.heard);
}

/** What a voice of the tablet was given to say on this page so far. */
export function saidOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as Window).listening.said);
}

/** 48 bytes out of the middle of every sound this page had in hand, in hex. */
export function soundsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as Window).listening.sounds);
}

/** How often this page opened a microphone, and how many are open now. */
export function microphonesOn(page: Page): Promise<{ readonly opened: number; readonly open: number }> {
  return page.evaluate(() => {
    const { tracks } = (globalThis as unknown as Window).listening;
    return { opened: tracks.length, open: tracks.filter(({ readyState }) => readyState === 'live').length };
  });
}
