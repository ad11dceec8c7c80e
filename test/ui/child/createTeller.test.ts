import { describe, expect, it } from 'vitest';
import { createTeller, type Heard } from '../../../src/ui/child/createTeller.ts';
import type { Player } from '../../../src/ui/shared/createPlayer.ts';
import type { Voice } from '../../../src/ui/shared/speak.ts';

const sound = (n: number) => new Uint8Array([n]);
const recorded = (n: number, ...lines: string[]): Heard => ({ sound: sound(n), lines });
const written = (...lines: string[]): Heard => ({ sound: null, lines });

/** A tablet on which the test ends every sound. plays: recordings it can play. */
function standIn({ language = 'en', plays = () => true }: { language?: string | null; plays?: (n: number) => boolean } = {}) {
  const log: string[] = [];
  let end: (() => void) | null = null;
  const player: Player = {
    play: (bytes, on) => {
      const [n = 0] = bytes;
      if (!plays(n)) return on.ended(false);
      log.push(`plays ${n}${on.patient ? ', patiently' : ''}`);
      on.started?.();
      end = () => on.ended(true);
    },
    hush: () => { end = null; },
    wake: () => undefined,
  };
  const voice = {
    speaks: (its: string) => its === language,
    say: (lines: readonly string[], _its: string, ended: () => void) => {
      log.push(`says ${lines.join(' / ')}`);
      end = ended;
    },
    hush: () => { end = null; },
  } as unknown as Voice;
  const teller = createTeller(player, voice);
  const sounding = (is: boolean) => log.push(is ? 'sounding' : 'silent');
  return { log, teller, sounding, finish: () => { const ending = end; end = null; ending?.(); } };
}

describe('telling', () => {
  it('plays what was recorded, lets the tablet say the rest, one after another, and says when it is silent', () => {
    const { log, teller, sounding, finish } = standIn();
    teller.tell([recorded(1, 'One.'), written('Two.', 'Three.'), recorded(4)], 'en', sounding);
    expect(log).toEqual(['plays 1', 'sounding']);
    finish();
    finish();
    finish();
    expect(log).toEqual(['plays 1', 'sounding', 'sounding', 'says Two. / Three.', 'plays 4', 'sounding', 'silent']);
  });

  it('passes over what has neither a recording nor a voice: the grown-up reads it', () => {
    const { log, teller, sounding, finish } = standIn({ language: null });
    teller.tell([written('One.'), recorded(2, 'Two.'), written('Three.')], 'en', sounding, true);
    finish();
    expect(log).toEqual(['plays 2, patiently', 'sounding', 'silent']);
  });

  it('lets the tablet say what it cannot play', () => {
    const { log, teller, sounding, finish } = standIn({ plays: () => false });
    teller.tell([recorded(1, 'One.')], 'en', sounding);
    expect(log).toEqual(['sounding', 'says One.']);
    finish();
    expect(log.at(-1)).toBe('silent');
  });

  it('stops at once when something else is told, or it is hushed, and nothing of the first comes after', () => {
    const { log, teller, sounding, finish } = standIn();
    teller.tell([recorded(1), recorded(2)], 'en', sounding);
    teller.tell([recorded(3)], 'en', sounding);
    finish();
    expect(log).toEqual(['plays 1', 'sounding', 'plays 3', 'sounding', 'silent']);
    teller.tell([recorded(4), recorded(5)], 'en', sounding);
    teller.hush();
    finish();
    expect(log.filter((each) => each === 'plays 5')).toEqual([]);
  });

  it('of nothing is silence', () => {
    const { log, teller, sounding } = standIn();
    teller.tell([], 'en', sounding);
    expect(log).toEqual(['silent']);
  });
});
