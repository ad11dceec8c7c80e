/** What reading a picked file ends with where it is gone, or may not be read any more. Of what is in it, it says nothing. */
export class Unreadable extends Error {}

/** Bytes of a picked file, fewer where it ends before. Rejects with Unreadable. */
export async function bytesOf(file: Blob, from: number, length: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
  } catch {
    throw new Unreadable();
  }
}

/** All its bytes, as they come. Errs with Unreadable. */
export function streamOf(file: Blob): ReadableStream<Uint8Array> {
  const reader = file.stream().getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch {
        controller.error(new Unreadable());
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
