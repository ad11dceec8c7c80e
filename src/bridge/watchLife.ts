/** Calls `died` once when whoever holds this life is gone; never when `given` was aborted before. */
export function watchLife(name: string, died: () => void, given: AbortSignal): void {
  // An aborted wait rejects, and so does one in a browser that is closing: neither is a death.
  navigator.locks.request(name, { signal: given }, () => { if (!given.aborted) died(); }).catch(() => undefined);
}
