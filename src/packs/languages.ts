/** A language a child may be best at. */
export type Language = {
  /** BCP 47: what `Child.language` and `Walk.language` hold. */
  readonly tag: string;
  /** ISO 639-3 (FACTS F5.3). */
  readonly iso: string;
  readonly ownName: string;
  readonly inEnglish: string;
  readonly direction: 'ltr' | 'rtl';
};

function language(tag: string, iso: string, ownName: string, inEnglish = ownName, direction: Language['direction'] = 'ltr'): Language {
  return { tag, iso, ownName, inEnglish, direction };
}

/** Best languages to choose from: those most often met first. Ask 'What is your best language?', never 'Do you speak Spanish?' (F5.2). */
export const languages: readonly Language[] = [
  language('es', 'spa', 'Español', 'Spanish'),
  language('quc', 'quc', 'K’iche’'),
  language('mam', 'mam', 'Qyool Mam', 'Mam'),
  language('kjb', 'kjb', 'Q’anjob’al'),
  language('ixl', 'ixl', 'Ixil'),
  language('kek', 'kek', 'Q’eqchi’'),
  language('cak', 'cak', 'Kaqchikel'),
  language('jac', 'jac', 'Popti’'),
  language('en', 'eng', 'English'),
  language('pt', 'por', 'Português', 'Portuguese'),
  language('ht', 'hat', 'Kreyòl ayisyen', 'Haitian Creole'),
  language('fr', 'fra', 'Français', 'French'),
  language('ar', 'ara', 'العربية', 'Arabic', 'rtl'),
  language('fa-AF', 'prs', 'دری', 'Dari', 'rtl'),
  language('ps', 'pus', 'پښتو', 'Pashto', 'rtl'),
  language('uz', 'uzb', 'Oʻzbekcha', 'Uzbek'),
  language('tr', 'tur', 'Türkçe', 'Turkish'),
  language('hi', 'hin', 'हिन्दी', 'Hindi'),
  language('pa', 'pan', 'ਪੰਜਾਬੀ', 'Punjabi'),
  language('pa-Arab', 'pnb', 'پنجابی', 'Punjabi (Shahmukhi)', 'rtl'),
  language('zh', 'cmn', '中文', 'Mandarin'),
  language('ru', 'rus', 'Русский', 'Russian'),
  language('ro', 'ron', 'Română', 'Romanian'),
  language('wo', 'wol', 'Wolof'),
  language('ff', 'ful', 'Pulaar', 'Fula'),
  language('mis', 'mis', 'Another language'),
];

/** The language of this tag, or undefined: a later version may know more. */
export function languageOf(tag: string): Language | undefined {
  return languages.find((each) => each.tag === tag);
}
