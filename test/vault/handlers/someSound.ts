import type { Sound } from '../../../src/core/Recording.ts';

const begins = {
  'audio/webm': [0x1a, 0x45, 0xdf, 0xa3],
  'audio/ogg': [0x4f, 0x67, 0x67, 0x53],
  'audio/mp4': [0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70],
} as const;

/** Bytes that begin as a recording does; `of` makes them differ. Nobody can play them. */
export function someSound(of: string, { type = 'audio/webm', length = 9000 }: { readonly type?: Sound['type']; readonly length?: number } = {}): Sound {
  const bytes = new Uint8Array(length);
  bytes.set(begins[type]);
  bytes.set(new TextEncoder().encode(of), 16);
  return { type, seconds: 4, bytes };
}

export const ana = { by: 'clinician', who: 'Ana' } as const;
export const luz = { by: 'interpreter', who: 'Luz' } as const;
