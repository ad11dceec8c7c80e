import type { HintKind } from '../hints/HintKind.ts';
import type { LeaveOut } from './recipientTemplates.ts';

/** What a hint points at that belongs to something left out: a diagnosis is told by its section and not by a word. */
export const leftOutHints: Readonly<Record<LeaveOut, readonly HintKind[]>> = {
  traumaStory: ['violence', 'weapon', 'gang', 'crime'],
  journey: ['route', 'smuggling', 'place'],
  otherPeople: ['otherChild', 'otherPerson', 'name'],
  ownWords: ['quote'],
  crimesAndGangs: ['gang', 'weapon', 'crime', 'drugs'],
  legalOpinions: ['opinion', 'credibility', 'age'],
  immigration: ['status', 'sponsor'],
  diagnosis: [],
  history: ['violence', 'route', 'crime'],
  familyMatters: ['otherPerson'],
};
