const mostOfAScreen = 0.8;
/** A step smaller than a finger would hardly be seen. */
const least = 72;
const gap = 8;
const pieces = 'h1, h2, p, .part, .cell, .told, .said-back';

/** How far to scroll so that the first piece cut by the lower edge stands whole at the upper one: nothing is passed over. In CSS pixels. */
export function reachOfNext(place: HTMLElement): number {
  const edge = place.getBoundingClientRect();
  const most = edge.height * mostOfAScreen;
  const cut = [...place.querySelectorAll(pieces)].map((each) => each.getBoundingClientRect()).find(({ bottom }) => bottom > edge.bottom + 1);
  if (cut === undefined) return most;
  const reach = cut.top - edge.top - gap;
  return reach >= least && reach <= edge.height ? reach : most;
}
