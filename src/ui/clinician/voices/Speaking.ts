import { useState } from 'react';
import type { Speaker } from '../../../core/Recording.ts';

/** Who is about to speak, as far as the clinician has said it. Nothing is ticked beforehand. */
export type Speaking = {
  readonly by: Speaker['by'] | undefined;
  readonly who: string;
  /** That no child is heard: only this adult speaks, and nobody else is in the room (R37). */
  readonly alone: boolean;
  say(change: Partial<Pick<Speaking, 'by' | 'who' | 'alone'>>): void;
};

export function useSpeaking(): Speaking {
  const [said, setSaid] = useState<Omit<Speaking, 'say'>>({ by: undefined, who: '', alone: false });
  return { ...said, say: (change) => setSaid((before) => ({ ...before, ...change })) };
}

export type SpeakerMissing = 'by' | 'who' | 'alone';

/** What is still to be said before anything is recorded, in the order of the fields. */
export function missingOfSpeaker({ by, who, alone }: Pick<Speaking, SpeakerMissing>): readonly SpeakerMissing[] {
  const open = { by: by === undefined, who: who.trim() === '', alone: !alone };
  return (['by', 'who', 'alone'] as const).filter((each) => open[each]);
}

/** The speaker, or null while something of it is open. */
export function speakerOf({ by, who, alone }: Speaking): Speaker | null {
  return by !== undefined && who.trim() !== '' && alone ? { by, who: who.trim() } : null;
}
