/** What stands over a child's room, and on what leaves, of a practice vault. It is staff who meet it. */
export const practiceSaid = {
  en: { word: 'Practice', means: 'Nobody’s real answer', onPaper: 'Practice: nobody on this page exists' },
  es: { word: 'Práctica', means: 'Respuesta de nadie', onPaper: 'Práctica: en esta hoja nadie existe' },
} as const;

/** In the language of the walk, or in English. */
export function practiceSaidIn(language: string): { readonly word: string; readonly means: string; readonly onPaper: string } {
  return language === 'es' ? practiceSaid.es : practiceSaid.en;
}

/** On the pages of a package, which are in English. */
export const practicePages = {
  banner: 'PRACTICE. This was made in a practice vault: the child, the words and the yes are made up, and nobody may rely on them.',
  readme: `PRACTICE
  This package was made in a practice vault. The child, the words and
  the yes in it are made up; nobody may rely on them.

`,
} as const;
