const most = 1 << 26;
let out = new Uint8Array(1 << 16);

/**
 * What a Snappy stream that begins here says: whole, or up to where it breaks off, as what was deleted or lies in several pages does,
 * when that is at least so much. null: it says less, so none begins here.
 */
export function unpackSnappy(bytes: Uint8Array, from: number, atLeast = 1): Uint8Array | null {
  const { length, next } = readLength(bytes, from);
  if (length < 12 || length > most || ((bytes[next] ?? 1) & 3) !== 0) return null;
  if (out.length < length) out = new Uint8Array(length);
  let at = next;
  let done = 0;
  while (at < bytes.length && done < length) {
    const step = readStep(bytes, at);
    if (step.back === 0) {
      const literal = bytes.subarray(step.next, Math.min(step.next + step.length, step.next + length - done));
      out.set(literal, done);
      done += literal.length;
      at = step.next + step.length;
    } else {
      if (step.back > done) break;
      const end = Math.min(done + step.length, length);
      for (; done < end; done += 1) out[done] = out[done - step.back] as number;
      at = step.next;
    }
  }
  return done < length && done < atLeast ? null : out.slice(0, done);
}

/** back 0: so many bytes as they stand; else so many again from there. */
type Step = { readonly length: number; readonly back: number; readonly next: number };

function readStep(bytes: Uint8Array, at: number): Step {
  const tag = bytes[at] as number;
  const byte = (place: number) => bytes[at + place] ?? 0;
  switch (tag & 3) {
    case 0: return readLiteral(bytes, at);
    case 1: return { length: ((tag >> 2) & 7) + 4, back: ((tag >> 5) << 8) | byte(1) || Infinity, next: at + 2 };
    case 2: return { length: (tag >> 2) + 1, back: byte(1) | (byte(2) << 8) || Infinity, next: at + 3 };
    default: return { length: (tag >> 2) + 1, back: (byte(1) | (byte(2) << 8) | (byte(3) << 16) | (byte(4) << 24)) >>> 0 || Infinity, next: at + 5 };
  }
}

function readLiteral(bytes: Uint8Array, at: number): Step {
  const said = (bytes[at] as number) >> 2;
  const extra = Math.max(0, said - 59);
  let length = extra === 0 ? said : 0;
  for (let place = extra; place > 0; place -= 1) length = length * 256 + (bytes[at + place] ?? 0);
  return { length: length + 1, back: 0, next: at + 1 + extra };
}

function readLength(bytes: Uint8Array, from: number): { readonly length: number; readonly next: number } {
  let length = 0;
  for (let place = 0; place < 5; place += 1) {
    const byte = bytes[from + place] ?? 0;
    length += (byte & 127) * 2 ** (7 * place);
    if (byte < 128) return { length, next: from + place + 1 };
  }
  return { length: 0, next: from };
}
