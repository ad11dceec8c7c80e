import { joinBytes, u32, u32At } from '../seal/bytes.ts';

const codes = { head: 1, shelf: 2, row: 3, draft: 4, end: 5 } as const;
export type FrameType = keyof typeof codes;

/** One thing in a backup: a type, a length in 4 bytes, and so many bytes. */
export type Frame = { readonly type: FrameType; readonly bytes: Uint8Array };

const headLength = 5;
/** A sealed plate or page of 256 KiB with its name; nothing in a backup is longer. */
const mostBytes = 257 * 1024;

export function writeFrame({ type, bytes }: Frame): Uint8Array {
  return joinBytes(Uint8Array.of(codes[type]), u32(bytes.length), bytes);
}

/**
 * The frames of a stream, in order, up to and with the end. Throws on a type or a length that there is not, and where the
 * stream goes on after its end or stops before it.
 */
export async function* readFrames(stream: ReadableStream<Uint8Array>): AsyncGenerator<Frame> {
  const take = taker(stream);
  for (;;) {
    const head = await take(headLength);
    const type = (Object.keys(codes) as FrameType[]).find((each) => codes[each] === head[0]);
    const length = u32At(head, 1);
    if (type === undefined || length > mostBytes) throw new Error('no such frame');
    yield { type, bytes: await take(length) };
    if (type === 'end') break;
  }
  if ((await take(1, true)).length > 0) throw new Error('more after the end');
}

/** Takes so many bytes from a stream, whatever pieces it comes in. Throws where it ends before, unless fewer will do. */
function taker(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  let piece = new Uint8Array(0);
  return async (length: number, fewerWillDo = false): Promise<Uint8Array> => {
    const taken: Uint8Array[] = [];
    let missing = length;
    while (missing > 0) {
      if (piece.length === 0) {
        const { done, value } = await reader.read();
        if (done && fewerWillDo) break;
        if (done) throw new Error('cut off');
        piece = new Uint8Array(value);
        continue;
      }
      const part = piece.subarray(0, missing);
      taken.push(part);
      piece = piece.subarray(part.length);
      missing -= part.length;
    }
    return joinBytes(...taken);
  };
}
