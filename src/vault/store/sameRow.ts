/** Whether both are the same bytes, or both are missing. Sealed bytes only: it takes as long as it takes. */
export function sameRow(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
