import { compareVersions } from '../../../core/Release.ts';
import type { Language } from '../../shared/Language.ts';
import { news } from '../messages/news.ts';

/** What is new after one version, up to and with the other, the newest first, in one language. */
export function newsSince({ before, now, language }: { readonly before: string; readonly now: string; readonly language: Language }, told = news): readonly string[] {
  return told.filter(({ version }) => compareVersions(version, before) > 0 && compareVersions(version, now) <= 0).flatMap(({ what }) => what[language]);
}
