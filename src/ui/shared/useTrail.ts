import { useEffect, useRef, useState } from 'react';
import { Trail, type HistoryPort } from './Trail.ts';

export type TrailView<Place> = Pick<Trail<Place>, 'go' | 'swap' | 'restart' | 'back'> & {
  readonly place: Place;
  readonly canGoBack: boolean;
};

const browserHistory: HistoryPort = {
  counter: () => counterIn(history.state),
  push: counter => history.pushState({ n: counter }, ''),
  replace: counter => history.replaceState({ n: counter }, ''),
  go: steps => history.go(steps),
};

/**
 * Where we are in a house, with the tablet's Back button. One at a time: a house makes it, and drops it when it closes.
 * Call go, swap, restart and back from event handlers. `onStart` is for Back at the start: a cover, a resting page.
 */
export function useTrail<Place>(options: { readonly start: Place; readonly onStart: () => void }): TrailView<Place> {
  const onStart = useRef(options.onStart);
  useEffect(() => {
    onStart.current = options.onStart;
  });
  const [, redraw] = useState(0);
  const [trail] = useState(() => new Trail({
    start: options.start,
    history: browserHistory,
    onStart: () => onStart.current(),
    onChange: () => redraw(times => times + 1),
  }));
  useEffect(() => listen(trail), [trail]);
  const places = trail.places;
  const place = places[places.length - 1] ?? options.start;
  return { place, canGoBack: places.length > 1, go: trail.go, swap: trail.swap, restart: trail.restart, back: trail.back };
}

function listen<Place>(trail: Trail<Place>): () => void {
  const listening = new AbortController();
  const how = { signal: listening.signal, capture: true };
  window.addEventListener('popstate', event => trail.arrived(counterIn(event.state) ?? 0), how);
  window.addEventListener('pointerup', trail.tapped, how);
  window.addEventListener('keydown', trail.tapped, how);
  history.scrollRestoration = 'manual';
  return () => listening.abort();
}

function counterIn(state: unknown): number | undefined {
  const counter = state !== null && typeof state === 'object' && 'n' in state ? state.n : undefined;
  return typeof counter === 'number' ? counter : undefined;
}
