/** Runs of anything but white space. Unit by unit, and nothing is made of them: a note may be long. */
export function countWords(text: string): number {
  let count = 0;
  let wasSpace = true;
  for (let place = 0; place < text.length; place += 1) {
    const is = isSpace(text.charCodeAt(place));
    if (wasSpace && !is) count += 1;
    wasSpace = is;
  }
  return count;
}

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return (unit >= 0x2000 && unit <= 0x200a) || otherSpaces.includes(unit);
}

const otherSpaces: readonly number[] = [0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];
