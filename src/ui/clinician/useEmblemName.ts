import { useTranslations } from 'use-intl';

/** Says an emblem of packs by its id. Not through `useWords`: which ids there are is for packs to say, and a test holds them together. */
export function useEmblemName(): (id: string) => string {
  const words = useTranslations('emblems');
  return id => words(id);
}
