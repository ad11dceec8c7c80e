import type { Player } from '../shared/createPlayer.ts';
import type { Voice } from '../shared/speak.ts';

/** One thing to be heard: from its recording, else its lines by a voice of the tablet, else not at all. */
export type Heard = { readonly sound: Uint8Array<ArrayBuffer> | null; readonly lines: readonly string[] };

/** Tells things one after another. */
export type Teller = {
  /** In place of whatever is being told. sounding: whether something is heard just now; it comes last with false. */
  tell(heard: readonly Heard[], language: string, sounding: (is: boolean) => void, patient?: boolean): void;
  hush(): void;
};

export function createTeller(player: Player, voice: Voice): Teller {
  let telling = 0;

  function hush(): void {
    telling += 1;
    player.hush();
    voice.hush();
  }

  function tell(heard: readonly Heard[], language: string, sounding: (is: boolean) => void, patient = false): void {
    hush();
    const mine = telling;
    const go = (place: number): void => {
      if (mine !== telling) return;
      const next = heard[place];
      if (next === undefined) return sounding(false);
      const say = () => sayLines(next.lines, () => go(place + 1));
      if (next.sound === null) return say();
      player.play(next.sound, { patient, started: () => sounding(true), ended: (played) => (played ? go(place + 1) : say()) });
    };
    const sayLines = (lines: readonly string[], after: () => void): void => {
      if (mine !== telling) return;
      if (lines.length === 0 || !voice.speaks(language)) return after();
      sounding(true);
      voice.say(lines, language, after);
    };
    go(0);
  }

  return { tell, hush };
}
