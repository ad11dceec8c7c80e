/** What is wrong with each of the names: nothing in it, or one before it is the same; null where nothing is. */
export function problemsOfNames(names: readonly string[]): readonly ('empty' | 'twice' | null)[] {
  const plain = names.map(name => name.replace(/\s+/gu, ' ').trim().toLowerCase());
  return plain.map((name, at) => (name === '' ? 'empty' : plain.indexOf(name) < at ? 'twice' : null));
}
