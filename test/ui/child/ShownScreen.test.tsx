import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ChildAct } from '../../../src/core/Errand.ts';
import { replayActs } from '../../../src/core/afterAct.ts';
import { stepOf } from '../../../src/core/stepOf.ts';
import { NothingLeft } from '../../../src/ui/child/NothingLeft.tsx';
import { RoomContext } from '../../../src/ui/child/RoomContext.ts';
import { ShownScreen } from '../../../src/ui/child/ShownScreen.tsx';
import { requestPlan, sentences } from '../../core/somePlan.ts';

const next: ChildAct = { do: 'next' };
const stories = requestPlan.walk.screens.map(() => next);
const taught = requestPlan.walk.questions.flatMap((asked): ChildAct[] => [
  { do: 'told' }, { do: 'option', option: asked.options.find((each) => each.right === true || each.own === true)!.id }, next,
]);

function pageAfter(acts: readonly ChildAct[], canHear = false): string {
  const step = stepOf(requestPlan, replayActs(requestPlan, acts)!);
  const room = { words: step.words, busy: false, act: () => undefined, hear: () => (canHear ? () => undefined : null), hearIn: () => undefined };
  return renderToStaticMarkup(<RoomContext value={room}><ShownScreen show={step.show} scroller={createRef()} /><NothingLeft show={step.show} /></RoomContext>);
}

/** The page of the summary, of a plan. */
function pageOf(plan: typeof requestPlan): string {
  const { show, words } = stepOf(plan, replayActs(plan, [next])!);
  const room = { words, busy: false, act: () => undefined, hear: () => null, hearIn: () => undefined };
  return renderToStaticMarkup(<RoomContext value={room}><ShownScreen show={show} scroller={createRef()} /></RoomContext>);
}

/** Whether each switch is on, in the order they stand in. */
function switchesOf(page: string): readonly string[] {
  return [...page.matchAll(/role="switch" aria-checked="(true|false)"/g)].map(([, on = '']) => on);
}

/** What names each switch. */
function namesOf(page: string): readonly string[] {
  return [...page.matchAll(/aria-labelledby="([^"]+)" role="switch"/g)].map(([, id = '']) => new RegExp(`id="${id}"[^>]*>([^<]+)<`).exec(page)?.[1] ?? '');
}

const places: Readonly<Record<string, readonly ChildAct[]>> = {
  story: [], summary: [next], openQuestion: stories, options: [...stories, { do: 'told' }],
  reply: [...stories, { do: 'told' }, { do: 'option', option: 'send-wrong' }],
  decision: [...stories, ...taught], saidBack: [...stories, ...taught, { do: 'choose', answer: 'no' }],
  day: [...stories, ...taught, { do: 'choose', answer: 'later' }, { do: 'keep' }], asking: [{ do: 'ask' }],
};

describe('what stands before her', () => {
  it.each(Object.entries(places))('has one title, which can take the focus: %s', (_, acts) => {
    expect(pageAfter(acts).match(/<h1 tabindex="-1">[^<]+<\/h1>/g)).toHaveLength(1);
  });

  it.each(Object.entries(places))('says nothing that did not come with the step: %s', (_, acts) => {
    const step = stepOf(requestPlan, replayActs(requestPlan, acts)!);
    const known = JSON.stringify(step);
    const said = pageAfter(acts, true).replace(/<[^>]+>/g, '\n').split('\n').map((line) => line.trim()).filter((line) => line !== '');
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line.split('. ').every((part) => known.includes(part.replace(/\.$/, '')))).toBe(true);
  });

  it('names each switch by its sentence and can put a struck one back', () => {
    const page = pageAfter([next, { do: 'strike', sentence: sentences[1]!.id }]);
    expect(switchesOf(page)).toEqual(['true', 'true', 'false', 'true']);
    expect(namesOf(page)).toEqual(['word partSessions', 'Said 1.', 'Said 2.', 'Said 3.']);
    expect([...page.matchAll(/<em aria-hidden="true">([^<]+)<\/em>/g)].map(([, word]) => word)).toEqual(['word partOn', 'word partOn', 'word partOff', 'word partOn']);
  });

  it('has one switch for a part of several sentences: off with the last of them, on with the first that is back', () => {
    expect(switchesOf(pageAfter([next, { do: 'strikePart', section: 'sessions' }]))).toEqual(['false', 'false', 'false', 'false']);
    const one = pageAfter([next, { do: 'strikePart', section: 'sessions' }, { do: 'restore', sentence: sentences[2]!.id }]);
    expect(switchesOf(one)).toEqual(['true', 'false', 'false', 'true']);
    expect(namesOf(one)[0]).toBe('word partSessions');
    expect(one).toMatch(/<h2 [^>]*class="part-name">word partSessions<\/h2>/);
  });

  it('names a part of one sentence without a switch of its own', () => {
    const [first] = sentences;
    const page = pageOf({ ...requestPlan, offer: { ...requestPlan.offer, sentences: [first!] } });
    expect(switchesOf(page)).toEqual(['true']);
    expect(page).toMatch(/<h2 id="[^"]+" class="part-name">word partSessions<\/h2>/);
  });

  it('shows the sentences of an errand that has no word for their part as they stood there', () => {
    const { partSessions: _, ...older } = requestPlan.walk.words;
    const page = pageOf({ ...requestPlan, walk: { ...requestPlan.walk, words: older as typeof requestPlan.walk.words } });
    expect(page).not.toContain('<h2');
    expect(switchesOf(page)).toEqual(['true', 'true', 'true']);
  });

  it('says at once when she has taken out the last of it, and not before', () => {
    const status = (acts: readonly ChildAct[]) => /<p role="status"[^>]*>([^<]*)<\/p>/.exec(pageAfter(acts))?.[1];
    expect(status([next, { do: 'strike', sentence: sentences[0]!.id }])).toBe('');
    expect(status([next, { do: 'strikePart', section: 'sessions' }, { do: 'strike', sentence: sentences[2]!.id }])).toBe('word nothingLeft');
  });

  it('holds the place of her answer said back open for the longest of the five, unseen and unheard', () => {
    const page = pageAfter(places['saidBack']!);
    const { walk } = requestPlan;
    const unsaid = page.split('<div class="reply unsaid" aria-hidden="true">').slice(1);
    expect(unsaid).toHaveLength(walk.answers.length - 1);
    for (const { code, saidBack } of walk.answers) expect(unsaid.some((each) => each.includes(saidBack))).toBe(code !== 'no');
  });

  it('lets the original be heard where the rendering differs, and only there', () => {
    expect(pageAfter([next]).match(/word hearOriginal/g)).toHaveLength(3);
    const plain = { ...requestPlan, offer: { ...requestPlan.offer, sentences: sentences.map((each) => ({ ...each, rendering: '' })) } };
    const { show, words } = stepOf(plain, replayActs(plain, [next])!);
    const room = { words, busy: false, act: () => undefined, hear: () => null, hearIn: () => undefined };
    expect(renderToStaticMarkup(<RoomContext value={room}><ShownScreen show={show} scroller={createRef()} /></RoomContext>)).not.toContain('word hearOriginal');
  });

  it('tells a screen reader which language each sentence is in, and the room’s own words theirs', () => {
    const [one, two] = [{ ...sentences[0]!, rendering: '' }, sentences[1]!];
    const page = pageOf({ ...requestPlan, offer: { ...requestPlan.offer, summaryLanguage: 'en', heardLanguage: 'mam', sentences: [one, two] } });
    expect(page).toContain('lang="en" dir="auto">Sentence 1.</p>');
    expect(page).toContain('lang="mam" dir="auto">Said 2.</p>');
    expect(pageOf(requestPlan)).toContain('lang="en" dir="auto">Said 1.</p>');
  });

  it('offers nothing to hear on a tablet without a voice', () => {
    expect(pageAfter(places['decision']!)).not.toContain('word hearAgain');
    expect(pageAfter(places['decision']!, true).match(/aria-label="word hearAgain: /g)).toHaveLength(5);
  });

  it('never nests one control in another', () => {
    for (const acts of Object.values(places)) expect(pageAfter(acts, true)).not.toMatch(/<button(?:(?!<\/button>)[\s\S])*<button/);
  });
});
