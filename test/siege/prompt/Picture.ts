import { inflateSync } from 'node:zlib';

/** A picture in three bytes a dot, row by row. */
export type Picture = { readonly width: number; readonly height: number; readonly dots: Uint8Array };

/** What an X server without a screen keeps in its file: a picture in XWD's form, four bytes a dot, blue first. */
export function readXwd(bytes: Buffer): Picture {
  const field = (place: number) => bytes.readUInt32BE(place * 4);
  const [head, width, height, bits, line, colours] = [field(0), field(4), field(5), field(11), field(12), field(19)];
  if (bits !== 32) throw new Error(`a screen of ${bits} bits`);
  const dots = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const row = head + colours * 12 + y * line;
    for (let x = 0; x < width; x += 1) for (let part = 0; part < 3; part += 1) dots[(y * width + x) * 3 + part] = bytes[row + x * 4 + 2 - part] ?? 0;
  }
  return { width, height, dots };
}

/** A PNG as browsers write it: eight bits, RGB or RGBA, in one piece. */
export function readPng(bytes: Buffer): Picture {
  const [width, height, kind] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25]];
  if (bytes[24] !== 8 || (kind !== 2 && kind !== 6) || bytes[28] !== 0) throw new Error('a PNG of another kind');
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return unfiltered(inflateSync(Buffer.concat(parts)), { width, height, size: kind === 6 ? 4 : 3 });
}

function unfiltered(packed: Buffer, { width, height, size }: { readonly width: number; readonly height: number; readonly size: number }): Picture {
  const dots = new Uint8Array(width * height * 3);
  let above = new Uint8Array(width * size);
  for (let y = 0; y < height; y += 1) {
    const from = y * (width * size + 1);
    const row = new Uint8Array(packed.subarray(from + 1, from + 1 + width * size));
    for (let at = 0; at < row.length; at += 1) {
      const [left, up, corner] = [row[at - size] ?? 0, above[at] ?? 0, (at < size ? 0 : above[at - size]) ?? 0];
      row[at] = (row[at] ?? 0) + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][packed[from] ?? 0]!;
    }
    for (let x = 0; x < width; x += 1) dots.set(row.subarray(x * size, x * size + 3), (y * width + x) * 3);
    above = row;
  }
  return { width, height, dots };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

// Letters are drawn a shade apart.
const shade = 48;

/** How many dots of the inner picture are plainly others in the outer one, where it lies at that place. */
export function countOthers(outer: Picture, inner: Picture, at: { readonly x: number; readonly y: number }): number {
  let others = 0;
  for (let y = 0; y < Math.min(inner.height, outer.height - at.y); y += 1) {
    for (let x = 0; x < Math.min(inner.width, outer.width - at.x); x += 1) {
      const [one, other] = [(y * inner.width + x) * 3, ((y + at.y) * outer.width + x + at.x) * 3];
      if ([0, 1, 2].some((part) => Math.abs((inner.dots[one + part] ?? 0) - (outer.dots[other + part] ?? 0)) > shade)) others += 1;
    }
  }
  return others;
}
