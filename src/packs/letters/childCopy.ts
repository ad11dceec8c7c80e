/** The words of a child's own copy of her yes, in plain language. The sentences, names and dates on it are the consent's. */
export type ChildCopyWords = {
  readonly title: string;
  readonly to: string;
  readonly why: string;
  readonly given: string;
  readonly until: string;
  readonly heard: string;
  /** In place of a sentence that she heard as a recording and no words of hers are written of. {WHO}: who spoke. */
  readonly spoken: string;
  /** Over the same sentences as they are sent, where that differs. */
  readonly sent: string;
  readonly back: string;
  /** In place of `back` and `until`, once she took it back. */
  readonly taken: string;
  readonly gone: string;
  readonly notes: string;
  readonly number: string;
};

const en: ChildCopyWords = {
  title: 'What I said yes to',
  to: 'Who can get this page',
  why: 'What it is for',
  given: 'I said yes on',
  until: 'My yes ends on',
  heard: 'The page, as I heard it',
  spoken: 'I heard this part as a recording. {WHO} said it.',
  sent: 'The same page, as it is sent',
  back: 'I can take my yes back any time. I can say it, or ask to see who got it.',
  taken: 'I took my yes back.',
  gone: 'If the page went out before that, it stays out. Then no more of it is sent.',
  notes: 'Private notes are not on this page.',
  number: 'Number',
};

const es: ChildCopyWords = {
  title: 'A qué dije que sí',
  to: 'Quién puede recibir esta hoja',
  why: 'Para qué es',
  given: 'Dije que sí el',
  until: 'Mi sí se acaba el',
  heard: 'La hoja, como la escuché',
  spoken: 'Esta parte la escuché grabada. La dijo {WHO}.',
  sent: 'La misma hoja, como se manda',
  back: 'Puedo cambiar de idea cuando quiera. Lo puedo decir, o pedir ver quién la recibió.',
  taken: 'Cambié de idea: ahora digo que no.',
  gone: 'Si la hoja ya se fue, ya no se puede traer. Después ya no se manda más.',
  notes: 'Las notas privadas no están en esta hoja.',
  number: 'Número',
};

const byLanguage: Readonly<Record<string, ChildCopyWords>> = { en, es };

/** Words and the language they are in: hers, or English where there are none in hers. */
export function childCopyWords(language: string): { readonly language: string; readonly words: ChildCopyWords } {
  const words = Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
  return words === undefined ? { language: 'en', words: en } : { language, words };
}
