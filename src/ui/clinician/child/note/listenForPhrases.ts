import { phraseOf, type Phrase } from '../../../../core/Phrase.ts';
import type { Pen } from '../../../shared/pen/Pen.ts';
import type { PageField } from './keptHistory.ts';
import { phraseAt } from './phraseAt.ts';

/** More are not offered at once. */
const most = 3;

/**
 * Puts a phrase in the place of its letters once a space ends them, and offers those that begin with what was typed so far; also of
 * letters that were typed while the phrases were still being read. `offer` is told of every change of what is offered. Returns what ends it.
 */
export function listenForPhrases(
  pen: Pen<PageField>, reading: Promise<readonly Phrase[]>, offer: (phrases: readonly Phrase[]) => void,
): () => void {
  let phrases: readonly Phrase[] = [];
  let shown = '';
  let isTyped = false;
  let isLeft = false;
  const show = (next: readonly Phrase[]) => {
    const name = next.map(({ short }) => short).join(' ');
    if (name === shown) return;
    shown = name;
    offer(next);
  };
  const look = () => {
    const typed = isTyped ? phraseAt(pen.beforeCaret('text')) : null;
    const phrase = typed?.ended ? phraseOf(phrases, typed.short) : undefined;
    show(typed && !typed.ended ? phrases.filter(({ short }) => short.toLowerCase().startsWith(typed.short.toLowerCase())).slice(0, most) : []);
    if (typed && phrase) pen.put('text', phrase.text + typed.ended, typed.units);
  };
  const stop = pen.listen((field, how) => {
    isTyped = field === 'text' && how === 'typed';
    if (phrases.length > 0) look();
  });
  void reading.then((read) => {
    phrases = read;
    if (phrases.length > 0 && !isLeft) look();
  });
  return () => {
    isLeft = true;
    stop();
  };
}
