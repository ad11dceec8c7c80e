/** Bytes that are added to at their end. Whole numbers are written seven bits at a time, the lowest first. */
export class Growing {
  #bytes: Uint8Array;
  #length = 0;

  constructor(room = 8) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#length;
  }

  /** A safe whole number from 0 on. */
  number(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new Error('not a number to write');
    this.#needRoom(8);
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#byte((rest % 128) | 128);
    this.#byte(rest);
  }

  /** A whole number that may be below zero, up to 2^52 either way. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  add(bytes: Uint8Array): void {
    this.#needRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written, as it lies: no copy. */
  whole(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #byte(value: number): void {
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  #needRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const roomier = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    roomier.set(this.whole());
    this.#bytes = roomier;
  }
}

/** Reads what `Growing` wrote. Throws past its end, and of a number that is none. */
export class Reading {
  readonly #bytes: Uint8Array;
  at: number;
  readonly #end: number;

  constructor(bytes: Uint8Array, from = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.at = from;
    this.#end = end;
  }

  get isDone(): boolean {
    return this.at >= this.#end;
  }

  number(): number {
    let value = 0;
    for (let of = 1; ; of *= 128) {
      const byte = this.#bytes[this.at];
      if (byte === undefined || this.at >= this.#end || of > 2 ** 49) throw new Error('not a number that was written');
      this.at += 1;
      value += (byte & 127) * of;
      if (byte < 128) return value;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  bytes(length: number): Uint8Array {
    if (this.at + length > this.#end) throw new Error('not so many bytes');
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}
