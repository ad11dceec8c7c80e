/** The key of a name that we know; null of one that a clinician gave. */
export function knownName<Known extends Readonly<Record<string, string>>>(known: Known, name: string): Known[keyof Known] | null {
  return Object.hasOwn(known, name) ? known[name as keyof Known] : null;
}
