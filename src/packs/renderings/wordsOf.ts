/** Sentences as a reader meets them. A full stop after Ms., Dr. or in 'p. m.' ends nothing; Arabic and Indic marks end one too. */
export function sentencesOf(text: string): readonly string[] {
  return text.replace(/\b(Ms|Mr|Mrs|Dr|Dra|Sr|Sra|Lic)\./g, '$1').replace(/\b([ap])\. ?m\./g, '$1m')
    .split(/(?<=[.?!؟۔।。…]["'”’»)]?)\s+/u).map((each) => each.trim()).filter((each) => each !== '');
}

/** The words of a sentence: anything with a letter or digit in it. A script that puts no spaces between words has one a sentence. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
