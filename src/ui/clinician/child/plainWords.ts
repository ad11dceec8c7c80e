import type { Words } from '../../../packs/walkthroughs/WalkthroughPack.ts';

/** A pack's words as an adult reads them back: the first of each variant, and dots where something is filled in. */
export function plainWords(words: Words): string {
  const lines = typeof words === 'string' || 'words' in words ? [words] : words;
  const varied = lines.find((line) => typeof line !== 'string');
  return lines
    .filter((line) => typeof line === 'string' || line === varied)
    .map((line) => (typeof line === 'string' ? line : line.words))
    .join(' ')
    .replace(/\{[A-Z_]+\}/gu, '…');
}
