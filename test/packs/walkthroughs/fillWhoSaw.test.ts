import { describe, expect, it } from 'vitest';
import { bands } from '../../../src/core/Band.ts';
import { piecesOf, takeBackHeard, textsHeard } from '../../../src/core/heardOn.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import { fillWhoSaw, type SawState, type SawYes } from '../../../src/packs/walkthroughs/fillWhoSaw.ts';
import type { SaidOf } from '../../../src/packs/walkthroughs/SaidOf.ts';
import { walkthroughPacks } from '../../../src/packs/walkthroughs/walkthroughPacks.ts';
import { whoSawToRecord } from '../../../src/packs/walkthroughs/whoSawToRecord.ts';
import { someFacts } from './someFacts.ts';

const yes = (state: SawState, change: Partial<SawYes> = {}): SawYes => ({
  state, who: 'Ms. Rivera', whoRole: 'your lawyer', why: 'It may help the judge.', whyIn: null, wait: null, on: state === 'waiting' || state === 'ended' ? null : 'May 3, 2026', ...change,
});
const states = ['waiting', 'sent', 'takenBack', 'recalled', 'ended'] as const;

describe.each(bands)('band %s', (band) => {
  it('is a page for each yes between opening and closing, with nothing left unfilled', () => {
    const { walk, pages } = fillWhoSaw(en, band, someFacts, { yeses: [yes('waiting', { wait: 'Friday at 3' }), ...states.map((state) => yes(state))] });
    expect(walk.screens.map(({ id }) => id)).toEqual([
      'saw-opening', 'saw-1-waiting', 'saw-2-waiting', 'saw-3-sent', 'saw-4-takenBack', 'saw-5-recalled', 'saw-6-ended', 'saw-closing',
    ]);
    expect(JSON.stringify({ screens: walk.screens, pages })).not.toMatch(/[{][A-Z_]+[}]/);
    expect(walk).toMatchObject({ band, language: 'en', questions: [], answers: [{ code: 'stop' }] });
  });

  it('lets taken back what waits and what was sent, and nothing else', () => {
    const { pages } = fillWhoSaw(en, band, someFacts, { yeses: states.map((state) => yes(state)) });
    expect(pages.map(({ takeBack }) => takeBack !== null)).toEqual([true, true, false, false, false]);
    const { takenBack, recalled, waiting, sent } = en.bands[band].whoSaw;
    expect(pages[0]?.takeBack?.after).toEqual({ title: takenBack.title, text: waiting.takeBack.done, picture: takenBack.picture });
    expect(pages[1]?.takeBack?.after).toEqual({ title: recalled.title, text: sent.takeBack.done, picture: recalled.picture });
  });

  it('tells a reason in another language by itself, after the words that lead up to it', () => {
    const why = 'It may help the judge.';
    const { walk: { screens } } = fillWhoSaw(en, band, someFacts, { yeses: states.map((state) => yes(state, { whyIn: 'es' })) });
    for (const [place, state] of states.entries()) {
      const { sentences, inOther } = screens[place + 1]!;
      expect(sentences.join(' ')).not.toContain(why);
      const hasReason = en.bands[band].whoSaw[state].sentences.some((sentence) => sentence.includes('{WHY}'));
      expect(inOther).toEqual(hasReason ? { text: why, language: 'es' } : undefined);
      if (hasReason) expect(sentences.at(-1)).toMatch(/[?.]$/u);
    }
  });

  it('says how long it waits only while it waits', () => {
    const told = (wait: string | null) => fillWhoSaw(en, band, someFacts, { yeses: [yes('waiting', { wait })] }).walk.screens[1]?.sentences.join(' ') ?? '';
    expect(told('Friday at 3')).toContain('Friday at 3');
    expect(told(null)).not.toMatch(/waits|before/);
    expect(told(null)).toContain('Ms. Rivera');
  });

  it('says so where no yes was ever given', () => {
    const { walk, pages } = fillWhoSaw(en, band, someFacts, { yeses: [] });
    expect(walk.screens.map(({ id }) => id)).toEqual(['saw-opening', 'saw-nothing', 'saw-closing']);
    expect(pages).toEqual([]);
  });

  it('does not claim to be all that anyone told', () => {
    const closing = fillWhoSaw(en, band, someFacts, { yeses: [] }).walk.screens.at(-1)?.sentences.join(' ');
    expect(closing).toMatch(/[Oo]ther/);
    expect(closing).toMatch(/can ?(not|’t) see/);
  });
});

describe.each(await Promise.all(Object.values(walkthroughPacks).map((load) => load())))('the pieces of $id', (pack) => {
  it.each(bands)('are what a page says, in its order, and the same with and without what is left out, in band %s', (band) => {
    const said = new Map<string, SaidOf>();
    const note = (text: string, of: SaidOf) => said.set(text, of);
    const yeses = [yes('waiting', { wait: 'Zeroday', who: 'Dr. Xquic', whoRole: 'your zookeeper' }), ...states.map((state) => yes(state, { who: 'Dr. Xquic', whoRole: 'your zookeeper', on: 'Zerember 3' }))];
    const { walk } = fillWhoSaw(pack, band, someFacts, { yeses, note });
    for (const screen of walk.screens) expect(piecesOf(screen).join('\n').split('\n')).toEqual([screen.title, ...screen.sentences]);
    for (const text of textsHeard(walk)) expect(said.get(text), text).toBeDefined();
    for (const [text, of] of said) expect(of === 'house', text).toBe(!/Xquic|zookeeper|Zero|Zerember|help the judge/u.test(text));
    const [, waiting, late] = walk.screens;
    const known = new Set(piecesOf(waiting!));
    for (const piece of piecesOf(late!)) expect(known).toContain(piece);
  });

  it.each(bands)('that can be recorded are heard with any yes, in band %s', (band) => {
    const ofHouse = new Set<string>();
    const { walk, takeBacks } = whoSawToRecord(pack, band, someFacts, (text, of) => { if (of === 'house') ofHouse.add(text); });
    const all = [...textsHeard(walk), ...takeBacks.flatMap(takeBackHeard)];
    expect(new Set(walk.screens.map(({ id }) => id)).size).toBe(8);
    const { walk: hers, pages } = fillWhoSaw(pack, band, someFacts, { yeses: states.map((state) => yes(state)) });
    const heard = new Set([...textsHeard(hers), ...pages.flatMap(({ takeBack }) => (takeBack ? takeBackHeard(takeBack) : []))]);
    const nothing = fillWhoSaw(pack, band, someFacts, { yeses: [] }).walk.screens.flatMap(piecesOf);
    for (const text of all.filter((each) => ofHouse.has(each))) expect(heard.has(text) || nothing.includes(text), text).toBe(true);
    expect(all.filter((each) => !ofHouse.has(each)).length).toBeGreaterThan(4);
    expect(all.filter((each) => ofHouse.has(each)).join()).not.toContain('…');
  });
});

it('throws where a page says what is not known', () => {
  expect(() => fillWhoSaw(en, 'B', someFacts, { yeses: [yes('sent', { on: null })] })).toThrow('unfilled placeholder ON');
});
