import { longestSound, soundTypes, type Sound, type SoundType } from '../../../core/Recording.ts';

/** Why nothing was recorded. hidden: the page went out of sight. silent: the microphone heard nothing. */
export type MicTrouble = 'refused' | 'none' | 'busy' | 'unable' | 'tooLong' | 'tooShort' | 'silent' | 'hidden';

/** A recording under way. Its sound comes once, however it ends; the microphone is off before. */
export type Taking = {
  readonly sound: Promise<Sound | MicTrouble | null>;
  /** How loud it is just now, from 0 to 1. */
  level(): number;
  /** Milliseconds so far. */
  elapsed(): number;
  stop(): void;
  /** Nothing is kept: sound is null, or why. */
  drop(why?: MicTrouble): void;
};

const wanted = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4'];
const bitsPerSecond = 24_000;
/** Full scale is 1: a voice a hand away is some tenths, a muted microphone nothing at all. */
const quietest = 0.004;
const shortest = 300;

/**
 * Opens the microphone and records until it is stopped. The only place that names it: nothing records while a child is in her room,
 * because nothing of the clinician's house is there.
 */
export async function openMicrophone(): Promise<Taking | MicTrouble> {
  const type = wanted.find((each) => 'MediaRecorder' in globalThis && MediaRecorder.isTypeSupported(each));
  if (type === undefined || navigator.mediaDevices === undefined) return 'unable';
  const stream = await open();
  if (typeof stream === 'string') return stream;
  try {
    // The page may have gone out of sight while the tablet asked.
    if (!document.hidden) return take(stream, type);
    close(stream);
    return 'hidden';
  } catch {
    close(stream);
    return 'unable';
  }
}

function close(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

async function open(): Promise<MediaStream | MicTrouble> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true, autoGainControl: true } });
  } catch (error) {
    return troubleOf(error instanceof DOMException ? error.name : '');
  }
}

function troubleOf(name: string): MicTrouble {
  switch (name) {
    case 'NotAllowedError': case 'SecurityError': return 'refused';
    case 'NotFoundError': case 'OverconstrainedError': return 'none';
    case 'NotReadableError': case 'AbortError': return 'busy';
    default: return 'unable';
  }
}

function take(stream: MediaStream, mimeType: string): Taking {
  const context = new AudioContext();
  const listening = context.createAnalyser();
  listening.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(listening);
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: bitsPerSecond });
  const parts: Blob[] = [];
  const watching = new AbortController();
  let bytes = 0;
  let dropped: MicTrouble | 'dropped' | null = null;
  const began = performance.now();
  const elapsed = () => performance.now() - began;

  // A recorder that gives nothing tells of no time either.
  const latest = setTimeout(() => end('tooLong'), (longestSound.seconds + 1) * 1000);

  function end(why: typeof dropped): void {
    dropped ??= why;
    if (recorder.state !== 'inactive') recorder.stop();
    close(stream);
    clearTimeout(latest);
    watching.abort();
  }

  const sound = new Promise<Sound | MicTrouble | null>((resolve) => {
    recorder.ondataavailable = ({ data }) => {
      parts.push(data);
      bytes += data.size;
      if (bytes > longestSound.bytes || elapsed() > longestSound.seconds * 1000) end('tooLong');
    };
    recorder.onerror = () => end('busy');
    recorder.onstop = () => {
      const took = elapsed();
      void finish({ parts, mimeType, took, context, dropped }).then(resolve).finally(() => void context.close());
      parts.length = 0;
    };
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden) end('hidden'); }, { signal: watching.signal });
  for (const track of stream.getTracks()) track.addEventListener('ended', () => end('busy'), { signal: watching.signal });
  recorder.start(250);
  return { sound, elapsed, level: () => loudness(listening), stop: () => end(null), drop: (why) => end(why ?? 'dropped') };
}

type Taken = { readonly parts: readonly Blob[]; readonly mimeType: string; readonly took: number; readonly context: AudioContext; readonly dropped: MicTrouble | 'dropped' | null };

/** What was taken, as far as it can be heard: decoded once, so that what is kept can be played. */
async function finish({ parts, mimeType, took, context, dropped }: Taken): Promise<Sound | MicTrouble | null> {
  if (dropped !== null) return dropped === 'dropped' ? null : dropped;
  if (took < shortest) return 'tooShort';
  const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
  const type = typeOf(mimeType);
  if (type === null) return 'unable';
  try {
    const decoded = await context.decodeAudioData(bytes.slice().buffer);
    if (!isHeard(decoded.getChannelData(0))) return 'silent';
    const seconds = Math.min(longestSound.seconds, Math.max(1, Math.round(took / 1000)));
    return bytes.length > longestSound.bytes ? 'tooLong' : { type, seconds, bytes };
  } catch {
    return 'unable';
  }
}

function typeOf(mimeType: string): SoundType | null {
  return soundTypes.find((each) => mimeType.startsWith(each)) ?? null;
}

function isHeard(samples: Float32Array): boolean {
  return samples.some((sample) => Math.abs(sample) > quietest);
}

/** A voice seldom passes a third of full scale: that fills the bar. */
function loudness(listening: AnalyserNode): number {
  const samples = new Float32Array(listening.fftSize);
  listening.getFloatTimeDomainData(samples);
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return Math.min(1, peak * 3);
}
