/** `sha256-` and base64, as a browser's integrity metadata has it. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * [Note: no cache is believed] Every worker of this origin can write to every cache of it: one that was only installed, and waits, could
 * change the files of the one that serves, and so the code of an app that is open. So each file is hashed again before it is given out.
 * The answer with these very bytes, or null for none and for any other.
 */
export async function asListed(kept: Response | undefined, integrity: string): Promise<Response | null> {
  if (!kept?.ok) return null;
  const bytes = await kept.arrayBuffer();
  return await hashOf(bytes) === integrity ? new Response(bytes, { headers: kept.headers }) : null;
}
