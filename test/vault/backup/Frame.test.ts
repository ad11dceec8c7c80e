import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrames, writeFrame, type Frame } from '../../../src/vault/backup/Frame.ts';
import { joinBytes, u32 } from '../../../src/vault/seal/bytes.ts';
import { streamOf } from './frames.ts';

const frame = (type: Frame['type'], ...bytes: readonly number[]): Frame => ({ type, bytes: Uint8Array.from(bytes) });
const end = frame('end', 9);

async function read(...pieces: readonly Uint8Array[]): Promise<Frame[]> {
  const frames: Frame[] = [];
  for await (const each of readFrames(streamOf(...pieces))) frames.push(each);
  return frames;
}

describe('a frame', () => {
  it('is a type, a length in four bytes, and so many bytes', () => {
    expect(writeFrame(frame('head', 7, 8))).toEqual(Uint8Array.of(1, 2, 0, 0, 0, 7, 8));
    expect((['head', 'shelf', 'row', 'draft', 'end'] as const).map((type) => writeFrame(frame(type))[0])).toEqual([1, 2, 3, 4, 5]);
  });

  it('is read as it was written, whatever pieces the stream comes in', async () => {
    const types = fc.constantFrom<Frame['type']>('head', 'shelf', 'row', 'draft');
    const frames = fc.array(fc.record({ type: types, bytes: fc.uint8Array({ maxLength: 20 }) }), { maxLength: 6 });
    await fc.assert(fc.asyncProperty(frames, fc.array(fc.nat(100), { maxLength: 9 }), async (given, cuts) => {
      const all = [...given, end];
      const whole = joinBytes(...all.map(writeFrame));
      const at = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((one, other) => one - other), whole.length];
      expect(await read(...at.slice(1).map((to, place) => whole.slice(at[place], to)))).toEqual(all);
    }));
  });

  it('may be as long as a plate with its name, and no byte longer', async () => {
    const long = { type: 'row', bytes: new Uint8Array(257 * 1024).fill(3) } as const;
    expect(await read(writeFrame(long), writeFrame(end))).toEqual([long, end]);
    await expect(read(writeFrame({ type: 'row', bytes: new Uint8Array(257 * 1024 + 1) }), writeFrame(end))).rejects.toThrow('no such frame');
    await expect(read(joinBytes(Uint8Array.of(3), u32(0xffffffff)))).rejects.toThrow('no such frame');
  });

  it('is none of another type', async () => {
    for (const type of [0, 6, 255]) await expect(read(joinBytes(Uint8Array.of(type), u32(0)), writeFrame(end))).rejects.toThrow('no such frame');
  });

  it('comes before the end, and nothing after it', async () => {
    const [head, last] = [writeFrame(frame('head', 1)), writeFrame(end)];
    await expect(read(head)).rejects.toThrow('cut off');
    await expect(read()).rejects.toThrow('cut off');
    for (let length = 0; length < last.length; length += 1) await expect(read(head, last.slice(0, length))).rejects.toThrow('cut off');
    await expect(read(head, last, Uint8Array.of(0))).rejects.toThrow('more after the end');
    await expect(read(head, joinBytes(last, last))).rejects.toThrow('more after the end');
    expect(await read(head, last, new Uint8Array(0))).toHaveLength(2);
  });
});
