export type WordList = readonly string[];

/** The lists are kept out of what the door needs to appear, and come while someone begins to type. */
export async function readPassphraseWords(): Promise<WordList> {
  return (await import('../../../packs/words/passphraseWords.ts')).passphraseWords;
}

export async function readRecoveryWords(): Promise<WordList> {
  return (await import('../../../packs/words/recoveryWords.ts')).recoveryWords;
}
