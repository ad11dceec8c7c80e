/** The languages that what an adult reads here is written in, each by its own name. */
export const ownNames = { en: 'English', es: 'Español' } as const;

export type Language = keyof typeof ownNames;

export const languages: readonly Language[] = ['en', 'es'];

/** The first of these that the app speaks; English, where it speaks none of them. wanted: as `navigator.languages`, best first. */
export function firstSpoken(wanted: readonly string[]): Language {
  const spoken = wanted.map(tag => languages.find(language => language === tag.split('-')[0]?.toLowerCase()));
  return spoken.find(language => language !== undefined) ?? 'en';
}

/** Days and hours as this tablet writes them in this language, where it says so; else as the United States do. */
export function localeFor(language: Language, wanted: readonly string[]): string {
  return wanted.find(tag => tag === language || tag.startsWith(`${language}-`)) ?? `${language}-US`;
}

const rightToLeft: readonly (string | undefined)[] = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The way that a locale's own script is read. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(new Intl.Locale(locale).maximize().script) ? 'rtl' : 'ltr';
}
