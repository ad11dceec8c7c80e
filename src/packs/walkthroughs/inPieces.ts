import type { SaidOf } from './SaidOf.ts';

/** A line as it is said, and what it tells of; null stands where one is left out this time. */
export type SaidLine = { readonly text: string; readonly of: SaidOf } | null;

/**
 * Lines that can be recorded for as many children stand in one piece, as far as they follow one another: so that a screen is
 * recorded in one go, but for the sentence that names who asked. A line that is left out parts what stands around it, so that it is
 * said in the same pieces with it and without.
 */
export function inPieces(lines: readonly SaidLine[], note: (text: string, of: SaidOf) => void): readonly string[] {
  const pieces: { lines: string[]; of: SaidOf }[] = [];
  let isParted = true;
  for (const line of lines) {
    const last = pieces.at(-1);
    if (line !== null && !isParted && last?.of === line.of) last.lines.push(line.text);
    else if (line !== null) pieces.push({ lines: [line.text], of: line.of });
    isParted = line === null;
  }
  return pieces.map(({ lines, of }) => {
    const text = lines.join('\n');
    note(text, of);
    return text;
  });
}
