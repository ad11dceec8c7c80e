import { expect, test } from 'vitest';
import type { Phrase } from '../../../../../src/core/Phrase.ts';
import { listenForPhrases } from '../../../../../src/ui/clinician/child/note/listenForPhrases.ts';
import type { PageField } from '../../../../../src/ui/clinician/child/note/keptHistory.ts';
import type { How, Pen } from '../../../../../src/ui/shared/pen/Pen.ts';

const phrase = { short: 'sx', text: 'We met for an hour.' } as Phrase;

/** A page with a pen on it. Phrases are read only once `read` is called. */
function page() {
  const told = new Set<(field: PageField, how: How) => void>();
  const offered: (readonly string[])[] = [];
  const state = { text: '' };
  const tell = (how: How) => { for (const each of told) each('text', how); };
  const pen = {
    beforeCaret: () => state.text,
    put: (_: PageField, text: string, instead = 0) => {
      state.text = state.text.slice(0, state.text.length - instead) + text;
      tell('put' as How);
    },
    listen: (listener: (field: PageField, how: How) => void) => {
      told.add(listener);
      return () => told.delete(listener);
    },
  } as unknown as Pen<PageField>;
  let read: (phrases: readonly Phrase[]) => void = () => undefined;
  const stop = listenForPhrases(pen, new Promise((resolve) => { read = resolve; }), (phrases) => { offered.push(phrases.map(({ short }) => short)); });
  return {
    state, offered, stop,
    type: (text: string) => {
      state.text += text;
      tell('typed');
    },
    read: async (phrases: readonly Phrase[]) => {
      read(phrases);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

test('a phrase is offered for its letters, and put in their place once a space ends them', async () => {
  const { state, offered, type, read } = page();
  await read([phrase]);
  type('Today. ;s');
  type('x');
  type(' ');
  expect([offered, state.text]).toEqual([[['sx'], []], 'Today. We met for an hour. ']);
});

test('letters that were typed before the phrases were read count as they would have after', async () => {
  const early = page();
  early.type(';s');
  await early.read([phrase]);
  expect(early.offered).toEqual([['sx']]);
  const ended = page();
  ended.type(';sx ');
  await ended.read([phrase]);
  expect(ended.state.text).toBe('We met for an hour. ');
});

test('of what nobody typed, and on a page that was left, nothing is offered or changed', async () => {
  const kept = page();
  kept.state.text = 'kept ;sx ';
  await kept.read([phrase]);
  const left = page();
  left.type(';sx ');
  left.stop();
  await left.read([phrase]);
  expect([kept.offered, kept.state.text, left.offered, left.state.text]).toEqual([[], 'kept ;sx ', [], ';sx ']);
});
