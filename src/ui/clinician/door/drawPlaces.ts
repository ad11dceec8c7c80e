/** So many different places among the 24 recovery words, by chance, in order. */
export function drawPlaces(count: number): readonly number[] {
  const places = Array.from({ length: 24 }, (_, place) => place);
  const chances = crypto.getRandomValues(new Uint32Array(places.length));
  const shuffled = places.toSorted((one, other) => (chances[one] ?? 0) - (chances[other] ?? 0));
  return shuffled.slice(0, count).toSorted((one, other) => one - other);
}
