import { Blob } from 'node:buffer';
import { ok } from '../../../src/core/Result.ts';
import { openStream, sealStream } from '../../../src/vault/backup/ageStream.ts';
import { readFrames, writeFrame, type Frame } from '../../../src/vault/backup/Frame.ts';
import type { Taking } from '../../../src/vault/backup/readBackup.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';

/** The pieces as a stream. */
export function streamOf(...pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** The frames in the `age` file of a backup. */
export async function framesIn(age: globalThis.Blob, held: HeldKeys): Promise<Frame[]> {
  const frames: Frame[] = [];
  for await (const frame of readFrames(await openStream(age, held.backup))) frames.push(frame);
  return frames;
}

/** An `age` file of these frames, as whoever has the vault's backup identity could make it. */
export async function ageOf(frames: readonly Frame[], held: Pick<HeldKeys, 'backup'>): Promise<globalThis.Blob> {
  const sealed = await sealStream(streamOf(...frames.map(writeFrame)), held.backup);
  return new Blob([await bytesOf(sealed)]) as unknown as globalThis.Blob;
}

/** Takes everything and keeps nothing. */
export const nothing: Taking = {
  shelf: () => Promise.resolve(ok(null)), row: () => Promise.resolve(ok(null)), loose: () => Promise.resolve(ok(null)), draft: () => Promise.resolve(ok(null)),
};
