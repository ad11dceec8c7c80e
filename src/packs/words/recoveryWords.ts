import { wordlist } from '@scure/bip39/wordlists/english.js';

/** The 2048 words of BIP39's English list, sorted: recovery words are completed from them. The first four letters tell any two apart. */
export const recoveryWords: readonly string[] = wordlist;
