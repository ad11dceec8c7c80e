import { useLocale } from 'use-intl';
import { firstSpoken, type Language } from '../shared/Language.ts';

/** What the clinician reads now. */
export function usePageLanguage(): Language {
  return firstSpoken([useLocale()]);
}
