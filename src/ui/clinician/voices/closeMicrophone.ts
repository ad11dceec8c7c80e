import { openMicrophone, type MicTrouble, type Taking } from './openMicrophone.ts';

/** Only one microphone is open at a time, whichever place asked for it. */
let open: Taking | null = null;
/** How often one was asked for or closed: who asked before that is not given any more. */
let turn = 0;
/** The last opening under way. */
let opening: Promise<unknown> = Promise.resolve();

/** Ends a recording under way at once, whoever made it, also one that the tablet is still asked for, and keeps nothing. */
export function closeMicrophone(): void {
  turn += 1;
  open?.drop();
  open = null;
}

/**
 * The microphone, for whoever asks last, once all that was asked for before is closed. null: another asked since, or the vault locks. before: done
 * in its turn, before the tablet is asked.
 */
export function takeMicrophone(before: () => Promise<void> = () => Promise.resolve()): Promise<Taking | MicTrouble | null> {
  closeMicrophone();
  const mine = turn;
  const taken = opening.then(async () => (mine === turn ? take(mine, before) : null));
  opening = taken.catch(() => undefined);
  return taken;
}

async function take(mine: number, before: () => Promise<void>): Promise<Taking | MicTrouble | null> {
  await before();
  if (mine !== turn) return null;
  const opened = await openMicrophone();
  if (typeof opened === 'string') return mine === turn ? opened : null;
  if (mine === turn) return open = opened;
  opened.drop();
  return null;
}
