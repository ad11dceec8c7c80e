import diceware from '@zxcvbn-ts/language-common/src/diceware.json';

/** The 7776 words of the EFF's large list, sorted: passphrases are drawn from them and completed from them. */
export const passphraseWords: readonly string[] = diceware;
