/** A value that changes now and then, in the shape React's useSyncExternalStore asks for. */
export interface Watched<T> {
  readonly get: () => T;
  /** Calls back after each change, until the returned function is called. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** A watched value and the one way to set it. */
export function createWatched<T>(first: T): Watched<T> & { readonly set: (next: T) => void } {
  let value = first;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const changed of watchers) changed();
    },
    subscribe: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
