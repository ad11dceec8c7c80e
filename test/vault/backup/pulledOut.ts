/** A file on a stick that is pulled out: from this byte on, nothing of it can be read. */
export function pulledOut(file: Blob, from: number): Blob {
  const gone = () => new DOMException('the stick is gone', 'NotReadableError');
  return {
    size: file.size,
    slice: (start = 0, end = file.size) => pulledOut(file.slice(start, end), Math.max(0, from - start)),
    arrayBuffer: () => (file.size > from ? Promise.reject(gone()) : file.arrayBuffer()),
    stream: () => {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          if (at >= file.size) return controller.close();
          if (at >= from) return controller.error(gone());
          const next = Math.min(at + 1000, from, file.size);
          controller.enqueue(new Uint8Array(await file.slice(at, next).arrayBuffer()));
          at = next;
        },
      });
    },
  } as Blob;
}
