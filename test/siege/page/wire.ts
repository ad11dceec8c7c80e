// What crosses between a driver and the siege page: JSON text, bytes in it as base64. Whole on both sides, on any engine.

/** A value as text for the other side. */
export function write(value: unknown): string {
  return JSON.stringify(value === undefined ? null : value, (_, each: unknown) => (each instanceof Uint8Array ? { bytes64: toBase64(each) } : each));
}

/** What `write` was given. */
export function read(text: string): unknown {
  return JSON.parse(text, (_, each: unknown) => (isBytes(each) ? fromBase64(each.bytes64) : each));
}

function isBytes(value: unknown): value is { readonly bytes64: string } {
  return typeof value === 'object' && value !== null && 'bytes64' in value && typeof value.bytes64 === 'string';
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(''));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
}
