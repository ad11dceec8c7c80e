import type { Instant } from './Instant.ts';
import type { RenderingAttestation } from './Summary.ts';

/** Who speaks: always an adult. A child's voice is never recorded (R37). */
export type Speaker = RenderingAttestation;

/** What a recording comes in, as the browser's recorder gives it. Nothing is ever transcoded. */
export const soundTypes = ['audio/webm', 'audio/ogg', 'audio/mp4'] as const;
export type SoundType = (typeof soundTypes)[number];

/** What a microphone gave. seconds: whole ones, at least 1. */
export type Sound = { readonly type: SoundType; readonly seconds: number; readonly bytes: Uint8Array<ArrayBuffer> };

/** A minute of speech at some 24 kbit/s. Whatever is longer is refused, never cut. */
export const longestSound = { seconds: 60, bytes: 180 * 1024 } as const;

/** What is told of a recording beside its sound. */
export type RecordingNote = { readonly speaker: Speaker; readonly at: Instant; readonly seconds: number };

/** A sentence's rendering as somebody said it. It is of these very words: where one of them was changed since, it is not heard. */
export type RecordedRendering = RecordingNote & {
  /** BLAKE2b-256 of its bytes, hex: the sound lies sealed under the child's record book key by this name. */
  readonly sound: string;
  readonly of: { readonly text: string; readonly rendering: string; readonly language: string };
};

type Said = { readonly text: string; readonly rendering: string; readonly recorded?: RecordedRendering | null };

/** The recording of a sentence's rendering in the child's language, or null when there is none of these words. */
export function recordingOf({ text, rendering, recorded }: Said, language: string): RecordedRendering | null {
  if (!recorded) return null;
  const { of } = recorded;
  return isSame(of.text, text) && isSame(of.rendering, rendering) && of.language === language ? recorded : null;
}

function isSame(one: string, other: string): boolean {
  return heardWords(one) === heardWords(other);
}

/** White space is nothing that is heard, and is tidied when the words are kept. */
export function heardWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
