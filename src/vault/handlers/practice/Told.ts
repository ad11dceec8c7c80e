import type { ChildId, ConsentId } from '../../../core/Id.ts';
import type { PracticeLanguage } from '../../../core/practice.ts';
import type { Recipient } from '../../../core/Recipient.ts';
import type { ChildWords, PracticeChild, PracticeRecipient, PracticeWords } from '../../../packs/practice/PracticeWords.ts';
import type { Clock } from './createClock.ts';

/** How far the story of a practice vault has come. */
export type Told = {
  readonly clock: Clock;
  readonly words: PracticeWords;
  readonly language: PracticeLanguage;
  readonly recipients: ReadonlyMap<PracticeRecipient, Recipient>;
  readonly ids: Map<PracticeChild, ChildId>;
  /** The number of each child's last score. */
  readonly scores: Map<PracticeChild, number>;
  /** Each child's last yes. */
  readonly yeses: Map<PracticeChild, ConsentId>;
  /** The next of a child's words of this kind. Throws where there is none left. */
  next<Kind extends keyof Listed>(child: PracticeChild, kind: Kind): Listed[Kind][number];
};

type Listed = Pick<ChildWords, 'notes' | 'additions' | 'entries' | 'medications' | 'diagnoses' | 'summaries'>;

export function createTold(begun: Pick<Told, 'clock' | 'words' | 'language' | 'recipients'>): Told {
  const used = new Map<string, number>();
  return {
    ...begun, ids: new Map(), scores: new Map(), yeses: new Map(),
    next: (child, kind) => {
      const place = used.get(`${child} ${kind}`) ?? 0;
      used.set(`${child} ${kind}`, place + 1);
      const list: Listed[typeof kind] = begun.words.children[child][kind];
      const found = list[place];
      if (found === undefined) throw new Error(`no more ${kind} of ${child}`);
      return found;
    },
  };
}

/** What a map holds of a key that must be in it. */
export function valueIn<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error('not told yet');
  return value;
}
