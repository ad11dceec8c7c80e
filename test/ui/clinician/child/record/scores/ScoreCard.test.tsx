import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, test } from 'vitest';
import type { ScoreEntry } from '../../../../../../src/core/ClinicalEntry.ts';
import type { RecordEntry } from '../../../../../../src/core/Entry.ts';
import { asInstant } from '../../../../../../src/core/Instant.ts';
import { ScoreCard } from '../../../../../../src/ui/clinician/child/record/scores/ScoreCard.tsx';
import { scoreSeries } from '../../../../../../src/ui/clinician/child/record/scores/scoreSeries.ts';
import { formats } from '../../../../../../src/ui/clinician/formats.ts';
import { en } from '../../../../../../src/ui/clinician/messages/en.ts';
import { entries } from '../../../../../../src/ui/clinician/messages/en/entries.ts';
import { es } from '../../../../../../src/ui/clinician/messages/es.ts';
import { PlacesProvider, type Places } from '../../../../../../src/ui/clinician/Place.ts';
import { someEntries } from '../../../../../core/someEntries.ts';

const some: ScoreEntry = someEntries[1];
const book: readonly RecordEntry[] = [
  { ...some, date: '2026-10-01', total: 40, parts: [], version: '' }, { ...some, date: '2026-10-15', total: 53 }, { ...some, date: '2026-11-01', total: 12, cutOff: null },
  { kind: 'amendment', of: 1, text: 'Turned round.', total: 35 }, { kind: 'amendment', of: 2, text: 'Another child’s.', total: null },
];
const [series] = scoreSeries(book.map((entry, number) => ({ number, at: asInstant(number), entry })));

const drawn = (locale: 'en-US' | 'es'): string => renderToStaticMarkup(
  <IntlProvider locale={locale} messages={locale === 'es' ? es : { ...en, entries }} formats={formats} timeZone="UTC" now={new Date(2026, 11, 1)} onError={(error) => { throw error; }}>
    <PlacesProvider value={{ place: { at: 'today' }, canGoBack: false } as unknown as Places}><ScoreCard series={series!} /></PlacesProvider>
  </IntlProvider>,
);
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/gu, ' ').trim();
const partOf = (markup: string, tag: string) => new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 's').exec(markup) ?? [];

test('a screen reader is given the table and not its picture: every score, also one that does not count', () => {
  const markup = drawn('en-US');
  expect(partOf(markup, 'svg')[0]).toContain('aria-hidden="true"');
  const table = partOf(markup, 'table')[1] ?? '';
  expect(words(partOf(table, 'caption')[1] ?? '')).toBe('CATS, 7 to 17, answered by the child: every score, newest first. The total goes from 0 to 60.');
  expect([...table.matchAll(/<th scope="(\w+)"/g)].map(([, scope]) => scope)).toEqual(['col', 'col', 'col', 'col', 'row', 'row', 'row']);
  expect([...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].slice(1).map(([, row]) => words(row ?? ''))).toEqual([
    'Nov 1, 2026 12 does not count none Intrusion 9, Avoidance 4 K’iche’, youth report',
    'Oct 15, 2026 35 entered as 53 21 Intrusion 9, Avoidance 4 K’iche’, youth report',
    'Oct 1, 2026 40 21 K’iche’',
  ]);
});

test('the picture has the totals that count, the cut-off by its name, and no word on what they mean', () => {
  const picture = words(partOf(drawn('en-US'), 'svg')[1] ?? '');
  expect(picture).toMatch(/cut-off 21/u);
  expect(picture.split(' ')).toEqual(expect.arrayContaining(['40', '35']));
  expect(picture.split(' ')).not.toContain('53');
  for (const locale of ['en-US', 'es'] as const) expect(words(drawn(locale))).not.toMatch(/improv|better|worse|severe|mild|normal|mejor|peor|grave|leve/iu);
});

test('it is read in Spanish too', () => {
  expect(words(drawn('es'))).toMatch(/según la niña o el niño.*punto de corte 21.*anotado como 53/u);
});
