import { bands } from '../../src/core/Band.ts';
import type { NewChild } from '../../src/core/Child.ts';
import { companions, type PrivateEntry, type RecordEntry, type SessionEntry } from '../../src/core/Entry.ts';
import { after, asInstant, day, hour, type Instant } from '../../src/core/Instant.ts';
import { modalities } from '../../src/core/Modality.ts';
import { codeNameCount, suggestCodeName } from '../../src/packs/codeNames.ts';
import { childEmblems } from '../../src/packs/emblems.ts';
import { languages } from '../../src/packs/languages.ts';
import { chanceOf, type Chance } from './Chance.ts';
import type { Fiction, FictionAsked, FictionalEntry } from './Fiction.ts';
import { english } from './voices/en.ts';
import { spanish } from './voices/es.ts';
import { writeText, writeTitle } from './writeText.ts';

/** The Monday after the last fictional week. */
const end = asInstant(Date.UTC(2026, 5, 29));
const week = 7 * day;

/**
 * A clinic made up whole: each child comes once a week on her day, and at five each session has its note and its entry
 * in the record; every fourth has a progress entry too.
 */
export function fictionOf({ children, notes, seed }: FictionAsked): Fiction {
  const weeks = Math.ceil(notes / children);
  const begin = after(end, -weeks * week);
  const sessions = Array.from({ length: notes }, (_, number) => {
    const child = number % children;
    const at = after(begin, Math.floor(number / children) * week + (child % 5) * day + 17 * hour);
    return { number, child, at };
  }).sort((one, other) => one.at - other.at || one.number - other.number);
  return {
    children: Array.from({ length: children }, (_, place) => childAt(place, seed)),
    entries: sessions.flatMap((session) => entriesOf(session, chanceOf(seed, session.number, 1))),
  };
}

function childAt(place: number, seed: number): NewChild {
  const chance = chanceOf(seed, place, 2);
  // Prime to the number of names, so that each is taken once before any is taken again.
  const name = (place * 1009 + seed) % codeNameCount;
  const again = Math.floor(place / codeNameCount);
  const codeName = suggestCodeName(name % 51, Math.floor(name / 51));
  return {
    codeName: again === 0 ? codeName : `${codeName} ${again + 1}`,
    emblem: chance.of(childEmblems).id,
    band: chance.of(bands),
    language: chance.happens(0.6) ? 'es' : chance.of(languages).tag,
    interpreter: chance.happens(0.3),
  };
}

type Session = { readonly child: number; readonly at: Instant };

function entriesOf({ child, at }: Session, chance: Chance): FictionalEntry[] {
  const voice = chance.happens(0.3) ? spanish : english;
  const note: PrivateEntry = { kind: 'note', title: writeTitle(voice, chance), text: writeText(voice, chance, noteLength(chance)) };
  const entries: FictionalEntry[] = [
    { child, at, wing: 'private', entry: note },
    { child, at, wing: 'record', entry: sessionAt(at, chance) },
  ];
  if (chance.happens(0.25)) entries.push({ child, at, wing: 'record', entry: progressIn(chance) });
  return entries;
}

/** From half a KiB to 6, most of them short, 2 in the mean. */
function noteLength(chance: Chance): number {
  return Math.round(512 + 5600 * chance.fraction() ** 2.7);
}

function sessionAt(at: Instant, chance: Chance): SessionEntry {
  const start = 8 + chance.below(8);
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    kind: 'session',
    date: new Date(at).toISOString().slice(0, 10),
    start: `${two(start)}:00`,
    stop: `${two(start)}:${chance.of(['45', '50', '55'])}`,
    modality: chance.of(modalities),
    present: chance.happens(0.3) ? [chance.of(companions)] : [],
  };
}

function progressIn(chance: Chance): RecordEntry {
  return { kind: 'progress', form: chance.of(['free', 'SOAP', 'DAP']), text: writeText(english, chance, 200 + chance.below(600)) };
}
