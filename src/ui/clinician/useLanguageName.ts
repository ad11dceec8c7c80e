import { useTranslations } from 'use-intl';
import { languageOf } from '../../packs/languages.ts';

/** Says a language by its tag, as it stands in a sentence. Which there are is for packs to say; one of a later version by its tag. */
export function useLanguageName(): (tag: string) => string {
  const words = useTranslations('languages');
  return tag => (languageOf(tag) ? words(tag) : tag);
}

/** A language that stands alone: Spanish writes it small in a sentence. */
export function asLabel(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
