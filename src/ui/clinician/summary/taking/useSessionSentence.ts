import { useFormatter } from 'use-intl';
import type { Kept, RecordEntry } from '../../../../core/Entry.ts';
import { noonOf } from '../../child/record/localDay.ts';
import { useWords } from '../../useWords.ts';
import { sessionFacts } from './sessionFacts.ts';

/** 'Seven sessions since 2 April, each about 50 minutes.' null: no session yet. */
export function useSessionSentence(record: readonly Kept<RecordEntry>[]): string | null {
  const words = useWords('summary');
  const format = useFormatter();
  const found = sessionFacts(record);
  if (found === null) return null;
  const { count, since, minutes, isExact, interpreted } = found;
  const noon = noonOf(since);
  const values = { sessions: words('sessionFacts', { count }), day: noon ? format.dateTime(noon, 'day') : since, minutes };
  const facts = words(count === 1 ? 'factsOn' : isExact ? 'factsSince' : 'factsSinceAbout', values);
  return words('factsEnd', { facts: interpreted ? words('factsInterpreter', { facts }) : facts });
}
