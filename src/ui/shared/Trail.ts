/** The part of the browser's history that a trail touches. */
export type HistoryPort = {
  /** The counter of the entry we stand on, or undefined where there is none yet. */
  readonly counter: () => number | undefined;
  readonly push: (counter: number) => void;
  readonly replace: (counter: number) => void;
  readonly go: (steps: number) => void;
};

export type TrailOptions<Place> = {
  readonly start: Place;
  readonly history: HistoryPort;
  /** Back was pressed with nowhere left to go. */
  readonly onStart: () => void;
  readonly onChange: () => void;
};

/**
 * [Note: one address] The address never changes and the history holds nothing but a counter: the places are here, in memory.
 * An entry for each place, and one more below the first, so that Back at the start comes to us and does not leave the app.
 * Browsers skip entries that were not made by a tap, so a tap makes at most one, and the next tap makes good what is missing.
 * After a reload the places are gone and the counter is not: Back then finds itself at the start.
 */
export class Trail<Place> {
  readonly #options: TrailOptions<Place>;
  #places: readonly Place[];
  #counter: number;
  #tapIsSpent = true;

  constructor(options: TrailOptions<Place>) {
    this.#options = options;
    this.#places = [options.start];
    this.#counter = options.history.counter() ?? 0;
    options.history.replace(this.#counter);
  }

  /** From the start to where we stand: never empty. */
  get places(): readonly Place[] {
    return this.#places;
  }

  /** To be told of every tap and key, before what they do. */
  readonly tapped = (): void => {
    this.#tapIsSpent = false;
    if (this.#counter < this.#places.length) this.#push();
  };

  readonly go = (place: Place): void => {
    if (!this.#tapIsSpent) this.#push();
    this.#show([...this.#places, place]);
  };

  /** Another place where we stand: Back passes by the one before. */
  readonly swap = (place: Place): void => this.#show([...this.#places.slice(0, -1), place]);

  /** Forgets the way here. */
  readonly restart = (place: Place): void => this.#show([place]);

  /** The app's own back button: one place, and nothing at the start. */
  readonly back = (): void => {
    if (this.#places.length === 1) return;
    if (this.#counter > 0) this.#options.history.go(-1);
    else this.#show(this.#places.slice(0, -1));
  };

  /** The browser has arrived at an entry, by Back or Forward. */
  readonly arrived = (counter: number): void => {
    const steps = this.#counter - counter;
    if (steps < 0) return this.#options.history.go(steps);
    this.#counter = counter;
    this.#stepBack(steps);
  };

  #stepBack(steps: number): void {
    if (steps === 0) return;
    const left = this.#places.length - steps;
    if (this.#places.length > 1) this.#show(this.#places.slice(0, Math.max(1, left)));
    if (left < 1) this.#options.onStart();
  }

  #push(): void {
    this.#tapIsSpent = true;
    this.#counter += 1;
    this.#options.history.push(this.#counter);
  }

  #show(places: readonly Place[]): void {
    this.#places = places;
    this.#options.onChange();
  }
}
