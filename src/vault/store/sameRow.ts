/** Whether both are the same bytes, or both are missing. Sealed bytes only: it takes as long as it takes. */
export function sameRow(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place += 1) if (one[place] !== other[place]) return false;
  return true;
}
