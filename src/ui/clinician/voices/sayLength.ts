/** '0:07': whole seconds as minutes and seconds. */
export function sayLength(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
