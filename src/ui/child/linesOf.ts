import type { Step, StepCard } from '../../core/Step.ts';
import { dayWords } from './dayWords.ts';
import { youTapped } from './fillRoomWords.ts';
import { type Part, partsOf } from './partsOf.ts';
import { partWords } from './partWords.ts';

/** What is heard of a step, in order: all a child needs who cannot read (R43). */
export function linesOf({ show, words }: Step): readonly string[] {
  switch (show.type) {
    case 'story': {
      const again = show.again ? [words.againFirst] : [];
      const offered = partsOf(show.summary ?? []).flatMap((part) => linesOfPart(part, words));
      return [...again, show.title, ...show.sentences, ...offered, ...(show.takeBack === undefined ? [] : [show.takeBack])];
    }
    case 'openQuestion': return [show.text, show.invitation];
    case 'options': return [show.text, ...(show.teachBack ? [words.whichOfThese] : []), ...show.options.map(textOf)];
    case 'reply': return [show.text];
    case 'decision': return [words.whatDoYouWant, show.answers.length < 5 ? words.nothingLeft : words.allAreGood, ...show.answers.map(textOf)];
    case 'saidBack': return [youTapped(words, show.answer), show.text, words.isThatRight];
    case 'day': return [words.whichDay, ...show.days.map((day) => words[dayWords[day]])];
    case 'asking': return [words.askPage];
    case 'ended': return [show.text, words.giveBack];
  }
}

/** Its name, and what is on of it: nothing at all of a part that is out. An older errand has no name for it. */
function linesOfPart({ section, sentences }: Part, words: Step['words']): readonly string[] {
  const on = sentences.filter((each) => each.on).map((each) => each.rendering);
  const name = words[partWords[section]] as string | undefined;
  return on.length === 0 || name === undefined ? on : [name, ...on];
}

function textOf(card: StepCard): string {
  return card.text;
}
