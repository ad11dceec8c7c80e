import type { Taking } from './openMicrophone.ts';

/** Only one microphone is open at a time, whichever place asked for it. */
let open: Taking | null = null;

/** Ends a recording under way at once, whoever made it, and keeps nothing: another begins, or the vault locks. */
export function closeMicrophone(): void {
  open?.drop();
  open = null;
}

/** The recording under way from now on. */
export function holdMicrophone(taking: Taking): void {
  closeMicrophone();
  open = taking;
}
