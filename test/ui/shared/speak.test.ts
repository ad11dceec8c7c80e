import { describe, expect, it } from 'vitest';
import { createVoice, type TabletSpeech } from '../../../src/ui/shared/speak.ts';

type Said = { text: string; voice: { lang: string } | null; lang: string; onend: (() => void) | null; onerror: (() => void) | null };

const voice = (lang: string, localService = true) => ({ lang, localService, name: lang, default: false, voiceURI: lang });

/** A tablet's speech that says nothing by itself: the test ends each utterance. */
function standIn(voices: ReturnType<typeof voice>[]) {
  const queue: Said[] = [];
  let changed = (): void => undefined;
  const speech = {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => queue.push(utterance as unknown as Said),
    cancel: () => queue.splice(0),
    addEventListener: (_: string, listener: () => void) => { changed = listener; },
    removeEventListener: () => { changed = () => undefined; },
  } as unknown as TabletSpeech;
  const utter = (text: string) => ({ text, voice: null, lang: '', onend: null, onerror: null }) as unknown as SpeechSynthesisUtterance;
  return { queue, made: createVoice(speech, utter), arrive: (more: ReturnType<typeof voice>) => { voices.push(more); changed(); } };
}

describe('a voice of this tablet', () => {
  it('never speaks through a network', () => {
    const { made, queue } = standIn([voice('en-US', false)]);
    let ended = 0;
    made.say(['Hello.'], 'en', () => { ended += 1; });
    expect(made.speaks('en')).toBe(false);
    expect(queue).toEqual([]);
    expect(ended).toBe(1);
  });

  it('speaks the language of the words: her region first, any region next, no other language', () => {
    const { made, queue } = standIn([voice('fr-FR'), voice('es_ES'), voice('es-MX')]);
    made.say(['Hola.'], 'es-mx', () => undefined);
    expect(queue[0]).toMatchObject({ lang: 'es-MX' });
    made.say(['Hola.'], 'es', () => undefined);
    expect(queue[0]).toMatchObject({ lang: 'es_ES' });
    expect(made.speaks('en')).toBe(false);
  });

  it('tells line after line and says once that it ended', () => {
    const { made, queue } = standIn([voice('en-US')]);
    let ended = 0;
    made.say(['One.', 'Two.'], 'en', () => { ended += 1; });
    expect(queue.map((each) => each.text)).toEqual(['One.', 'Two.']);
    expect(queue[0]?.onend).toBeNull();
    const last = queue[1];
    last?.onend?.();
    last?.onend?.();
    expect(ended).toBe(1);
  });

  it('forgets what it was saying when it says something else, or is hushed', () => {
    const { made, queue } = standIn([voice('en-US')]);
    let first = 0;
    made.say(['One.'], 'en', () => { first += 1; });
    const one = queue[0];
    made.say(['Two.'], 'en', () => undefined);
    expect(queue.map((each) => each.text)).toEqual(['Two.']);
    one?.onend?.();
    one?.onerror?.();
    made.hush();
    expect(queue).toEqual([]);
    expect(first).toBe(0);
  });

  it('ends when the tablet fails in the middle', () => {
    const { made, queue } = standIn([voice('en-US')]);
    let ended = 0;
    made.say(['One.', 'Two.'], 'en', () => { ended += 1; });
    queue[0]?.onerror?.();
    expect(ended).toBe(1);
    expect(queue).toEqual([]);
  });

  it('hears of voices that turn up late', () => {
    const { made, arrive } = standIn([]);
    let heard = 0;
    const stop = made.onVoices(() => { heard += 1; });
    arrive(voice('en-GB'));
    expect(heard).toBe(1);
    expect(made.known()).toBe(1);
    expect(made.speaks('en')).toBe(true);
    stop();
    arrive(voice('en-US'));
    expect(heard).toBe(1);
  });

  it('is silent in a browser without speech', () => {
    let ended = 0;
    const made = createVoice(undefined, () => { throw new Error('not asked'); });
    made.say(['Hello.'], 'en', () => { ended += 1; });
    made.hush();
    made.onVoices(() => undefined)();
    expect([made.speaks('en'), made.known(), ended]).toEqual([false, 0, 1]);
  });
});
