/** What makes a passphrase easy to guess, or nothing: then it may be used. */
export type Weakness = 'dictionary' | 'spatial' | 'repeat' | 'sequence' | 'date' | 'other';
export type Judgement = { readonly strong: boolean; readonly why: Weakness };

/** Guesses, as a power of ten, that a passphrase of one's own must withstand. Five drawn words withstand 19. */
const least = 14;

const known: readonly string[] = ['dictionary', 'spatial', 'repeat', 'sequence', 'date'] satisfies Weakness[];

/** Judges here on the tablet, with dictionaries that come only when someone chooses a passphrase of her own. */
export async function judgePassphrase(passphrase: string): Promise<Judgement> {
  const { guessesLog10, sequence } = (await readJudge()).check(passphrase);
  const longest = [...sequence].sort((one, other) => other.token.length - one.token.length)[0]?.pattern ?? '';
  return { strong: guessesLog10 >= least, why: isWeakness(longest) ? longest : 'other' };
}

function isWeakness(pattern: string): pattern is Weakness {
  return known.includes(pattern);
}

let judge: Promise<{ check(passphrase: string): { guessesLog10: number; sequence: readonly { pattern: string; token: string }[] } }> | undefined;

function readJudge(): NonNullable<typeof judge> {
  judge ??= makeJudge();
  return judge;
}

async function makeJudge() {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-en'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    useLevenshteinDistance: false,
  });
}
