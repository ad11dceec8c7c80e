import { useEffect, useState } from 'react';
import type { Language } from './Language.ts';

/** Words by their screens: texts, or groups of texts. */
export type Catalogue = { readonly [key: string]: string | Catalogue };

/** A catalogue in another language: the same keys, texts of its own. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** The same words in each language. English is there at once, as the last resort; the others are loaded. */
export type Spoken = { readonly en: Catalogue } & { readonly [L in Exclude<Language, 'en'>]: () => Promise<Catalogue> };

type Heard = { readonly language: Language; readonly words: Catalogue };

/** The words in this language. Until they are there, those from before, so that nothing on the screen is lost; null before the first. */
export function useSpoken(spoken: Spoken, language: Language): Heard | null {
  const [heard, setHeard] = useState<Heard | null>(language === 'en' ? { language, words: spoken.en } : null);
  useEffect(() => {
    let isLeft = false;
    void hear(spoken, language).then(next => { if (!isLeft) setHeard(next); });
    return () => { isLeft = true; };
  }, [spoken, language]);
  return heard;
}

/** English where the others cannot be loaded. */
async function hear(spoken: Spoken, language: Language): Promise<Heard> {
  try {
    if (language !== 'en') return { language, words: await spoken[language]() };
  } catch {
    // The file is gone from the shell: an update took it away beneath the page.
  }
  return { language: 'en', words: spoken.en };
}
