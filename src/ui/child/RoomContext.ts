import { createContext, use } from 'react';
import type { ChildAct } from '../../core/Errand.ts';
import type { Step } from '../../core/Step.ts';

/** What every part of the room needs: its words, what a tap does, and how to be heard. */
export type Room = {
  readonly words: Step['words'];
  readonly busy: boolean;
  act(act: ChildAct): void;
  /** How to hear one piece of the step alone, by its name. null: there is neither a recording nor a voice for it, so nothing to press. */
  hear(name: string): (() => void) | null;
  /** The same in another language; nothing is heard where there is no voice for it. */
  hearIn(text: string, language: string): void;
};

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = use(RoomContext);
  if (room === null) throw new Error('only inside the room');
  return room;
}
