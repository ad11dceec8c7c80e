import { compareVersions } from '../../../core/Release.ts';
import { news } from '../messages/en/news.ts';

/** What is new after one version, up to and with the other, the newest first. */
export function newsSince(before: string, now: string, told: typeof news = news): readonly string[] {
  return told.filter(({ version }) => compareVersions(version, before) > 0 && compareVersions(version, now) <= 0).flatMap(({ what }) => what);
}
