/** The bytes of base64url without padding. Throws unless it is that, and as long as asked. */
export function fromBase64url(text: string, length: number): Uint8Array {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new Error('not base64url');
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  if (bytes.length !== length) throw new Error('not of the asked length');
  return bytes;
}
