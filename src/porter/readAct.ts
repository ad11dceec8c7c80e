import { copyTaps } from '../core/CopyAsked.ts';
import { laterDays, type ChildAct } from '../core/Errand.ts';
import { isId, type SentenceId } from '../core/Id.ts';
import { sections } from '../core/Summary.ts';

const plain: readonly string[] = [
  'next', 'back', 'skip', 'ask', 'goOn', 'hearAgain', 'told', 'change', 'keep', 'stop', 'takeBack',
] satisfies readonly ChildAct['do'][];

/** What came over the bridge as an act, made anew from its known fields; null when it is none. */
export function readAct(value: unknown): ChildAct | null {
  if (typeof value !== 'object' || value === null) return null;
  const given: Readonly<Partial<Record<'do' | 'sentence' | 'section' | 'option' | 'answer' | 'day' | 'choice', unknown>>> = value;
  if (typeof given.do === 'string' && plain.includes(given.do)) return { do: given.do } as ChildAct;
  switch (given.do) {
    case 'strike': case 'restore': return isId(given.sentence) ? { do: given.do, sentence: given.sentence as SentenceId } : null;
    case 'strikePart': case 'restorePart': {
      const section = sections.find((each) => each === given.section);
      return section === undefined ? null : { do: given.do, section };
    }
    case 'option': return isName(given.option) ? { do: 'option', option: given.option } : null;
    case 'choose': return isName(given.answer) ? { do: 'choose', answer: given.answer } : null;
    case 'pickDay': {
      const day = laterDays.find((each) => each === given.day);
      return day === undefined ? null : { do: 'pickDay', day };
    }
    case 'copy': {
      const choice = copyTaps.find((each) => each === given.choice);
      return choice === undefined ? null : { do: 'copy', choice };
    }
    default: return null;
  }
}

function isName(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 80 && text.isWellFormed();
}
