import { useTranslations, type createTranslator } from 'use-intl';
import type { en } from './messages/en.ts';

export type Namespace = keyof typeof en;

/** The words of one screen: `words('key', { values })`, and `words.rich` for tags. Keys and values are checked. */
export type Words<N extends Namespace> = ReturnType<typeof createTranslator<(typeof en)[N]>>;

// [Note: words typed here] Not by use-intl's global AppConfig: the recipient's room has a catalogue of its own.
export function useWords<N extends Namespace>(namespace: N): Words<N> {
  return useTranslations(namespace) as Words<N>;
}
