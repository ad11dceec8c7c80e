import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longestSound } from '../../../../src/core/Recording.ts';
import { openMicrophone, type Taking } from '../../../../src/ui/clinician/voices/openMicrophone.ts';

/** A tablet with a microphone that the test speaks into. */
function standIn({ refuses = '', types = ['audio/webm;codecs=opus'], loud = 0.5 } = {}) {
  const state = { stopped: 0, now: 0, page: new EventTarget() as EventTarget & { hidden: boolean }, recorder: null as Recorder | null };
  state.page.hidden = false;
  const track = Object.assign(new EventTarget(), { stop: () => { state.stopped += 1; } });
  const stream = { getTracks: () => [track] };
  class Recorder {
    static isTypeSupported(type: string) { return types.includes(type); }
    state = 'inactive';
    ondataavailable: ((event: { data: Blob }) => void) | null = null;
    onstop: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor() { state.recorder = this; }
    start() { this.state = 'recording'; }
    stop() {
      this.state = 'inactive';
      queueMicrotask(() => this.onstop?.());
    }
  }
  class Context {
    createAnalyser() { return { fftSize: 0, getFloatTimeDomainData: (into: Float32Array) => into.fill(loud) }; }
    createMediaStreamSource() { return { connect: () => undefined }; }
    decodeAudioData() { return Promise.resolve({ getChannelData: () => new Float32Array(100).fill(loud) }); }
    close() { return Promise.resolve(); }
  }
  vi.stubGlobal('MediaRecorder', Recorder);
  vi.stubGlobal('AudioContext', Context);
  vi.stubGlobal('document', state.page);
  vi.stubGlobal('performance', { now: () => state.now });
  const getUserMedia = () => (refuses === '' ? Promise.resolve(stream) : Promise.reject(new DOMException('no', refuses)));
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  const speak = (bytes: number, milliseconds: number) => {
    state.now += milliseconds;
    state.recorder?.ondataavailable?.({ data: new Blob([new Uint8Array(bytes).fill(7)]) });
  };
  return { state, track, speak };
}

const opened = async (): Promise<Taking> => {
  const taking = await openMicrophone();
  if (typeof taking === 'string') throw new Error(taking);
  return taking;
};

let tablet: ReturnType<typeof standIn>;
beforeEach(() => { tablet = standIn(); });
afterEach(() => vi.unstubAllGlobals());

describe('a recording', () => {
  it('is what was said between two presses, and the microphone is off', async () => {
    const taking = await opened();
    tablet.speak(3000, 1200);
    tablet.speak(2000, 1000);
    taking.stop();
    expect(tablet.state.stopped).toBe(1);
    expect(await taking.sound).toEqual({ type: 'audio/webm', seconds: 2, bytes: new Uint8Array(5000).fill(7) });
  });

  it('shows how loud it is, and for how long', async () => {
    const taking = await opened();
    tablet.speak(100, 700);
    expect(taking.elapsed()).toBe(700);
    expect(taking.level()).toBe(1);
    taking.drop();
    expect(await taking.sound).toBeNull();
  });

  it.each<[string, () => void | Promise<void>, string]>([
    ['past a minute', () => { tablet.speak(1000, longestSound.seconds * 1000 + 1); }, 'tooLong'],
    ['past its size', () => { tablet.speak(longestSound.bytes + 1, 1000); }, 'tooLong'],
    ['when the page is hidden', () => { tablet.state.page.hidden = true; tablet.state.page.dispatchEvent(new Event('visibilitychange')); }, 'hidden'],
    ['when the microphone is taken away', () => { tablet.track.dispatchEvent(new Event('ended')); }, 'busy'],
    ['when the recorder fails', () => { tablet.state.recorder?.onerror?.(); }, 'busy'],
  ])('ends by itself %s, and nothing is kept', async (_when, happens, why) => {
    const taking = await opened();
    tablet.speak(500, 500);
    await happens();
    expect(tablet.state.stopped).toBeGreaterThan(0);
    expect(await taking.sound).toBe(why);
  });

  it('of nothing, or of a moment, is not kept', async () => {
    const short = await opened();
    tablet.speak(500, 200);
    short.stop();
    expect(await short.sound).toBe('tooShort');
    tablet = standIn({ loud: 0 });
    const silent = await opened();
    tablet.speak(500, 2000);
    silent.stop();
    expect(await silent.sound).toBe('silent');
  });
});

it.each([
  ['NotAllowedError', 'refused'], ['NotFoundError', 'none'], ['NotReadableError', 'busy'], ['TypeError', 'unable'],
])('a microphone that is not given says why: %s', async (refuses, why) => {
  standIn({ refuses });
  expect(await openMicrophone()).toBe(why);
});

it('a microphone is off again where the recorder cannot be made, or the page went out of sight while the tablet asked', async () => {
  const { state } = standIn();
  vi.stubGlobal('AudioContext', class { constructor() { throw new Error('no sound'); } });
  expect(await openMicrophone()).toBe('unable');
  expect(state.stopped).toBe(1);
  const hidden = standIn();
  hidden.state.page.hidden = true;
  expect(await openMicrophone()).toBe('hidden');
  expect(hidden.state.stopped).toBe(1);
  expect(hidden.state.recorder).toBeNull();
});

it('a microphone is off after a minute, also where the recorder gives nothing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { state } = standIn();
  const taking = await opened();
  vi.advanceTimersByTime((longestSound.seconds + 1) * 1000);
  vi.useRealTimers();
  expect(state.stopped).toBe(1);
  expect(await taking.sound).toBe('tooLong');
});

it('a browser that cannot record says so, and one with another recorder is taken as it is', async () => {
  standIn({ types: [] });
  expect(await openMicrophone()).toBe('unable');
  const { speak } = standIn({ types: ['audio/mp4'] });
  const taking = await opened();
  speak(500, 5000);
  taking.stop();
  expect(await taking.sound).toMatchObject({ type: 'audio/mp4', seconds: 5 });
});
