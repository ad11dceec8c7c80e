/** Two clocks, in milliseconds. The tablet's may be set; the other may stand still while it sleeps. */
export type Clocks = { readonly wall: () => number; readonly monotonic: () => number };

/** Time since the last sign of a person, by whichever clock saw more of it. */
export class IdleClock {
  readonly #clocks: Clocks;
  readonly #limit: number;
  #wall = 0;
  #monotonic = 0;
  #isOver = false;

  constructor(limit: number, clocks: Clocks) {
    this.#limit = limit;
    this.#clocks = clocks;
    this.#mark();
  }

  /** A person did something. Too late if the time was up before: true while it was not. */
  touched(): boolean {
    if (this.isOver()) return false;
    this.#mark();
    return true;
  }

  /** Milliseconds left, never below zero. */
  left(): number {
    if (this.#isOver) return 0;
    const wall = this.#clocks.wall() - this.#wall;
    const monotonic = this.#clocks.monotonic() - this.#monotonic;
    return Math.max(0, this.#limit - Math.max(wall, monotonic));
  }

  /** Once over it stays over. */
  isOver(): boolean {
    this.#isOver ||= this.left() === 0;
    return this.#isOver;
  }

  #mark(): void {
    this.#wall = this.#clocks.wall();
    this.#monotonic = this.#clocks.monotonic();
  }
}
