import type { Chance } from './Chance.ts';
import { inventWord } from './inventWord.ts';
import type { Voice } from './Voice.ts';

/** Notes of all parts of a voice, about as long as asked for: never shorter, longer by one sentence at most. In UTF-16 units. */
export function writeText(voice: Voice, chance: Chance, length: number): string {
  let text = '';
  for (const [place, { heading, sentences }] of voice.parts.entries()) {
    const until = (length * (place + 1)) / voice.parts.length;
    text += `${text === '' ? '' : '\n\n'}${heading}. `;
    while (text.length < until) text += `${fill(chance.of(sentences), voice, chance)} `;
    text = text.trimEnd();
  }
  return text;
}

/** A title in a voice. */
export function writeTitle(voice: Voice, chance: Chance): string {
  return fill(chance.of(voice.titles), voice, chance);
}

function fill(sentence: string, { fills }: Voice, chance: Chance): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'made' ? inventWord(chance) : chance.of(fills[name] ?? [])));
}
