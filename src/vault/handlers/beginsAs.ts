import type { SoundType } from '../../core/Recording.ts';

/** Whether the bytes begin as a file of that type does: WebM by its EBML header, Ogg by its capture pattern, MP4 by its file type box. */
export function beginsAs(type: SoundType, bytes: Uint8Array): boolean {
  const at = (place: number, ...expected: readonly number[]) => expected.every((byte, step) => bytes[place + step] === byte);
  switch (type) {
    case 'audio/webm': return at(0, 0x1a, 0x45, 0xdf, 0xa3);
    case 'audio/ogg': return at(0, 0x4f, 0x67, 0x67, 0x53);
    case 'audio/mp4': return at(4, 0x66, 0x74, 0x79, 0x70);
  }
}
