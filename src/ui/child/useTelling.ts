import { useEffect, useState, useSyncExternalStore } from 'react';
import { heardOn, type Piece } from '../../core/heardOn.ts';
import type { SoundedStep } from '../../core/Step.ts';
import { tabletPlayer } from '../shared/createPlayer.ts';
import { createTeller, type Heard } from './createTeller.ts';
import type { Room } from './RoomContext.ts';
import { screenOf } from './screenOf.ts';
import { tabletVoice } from '../shared/speak.ts';

/** What the room tells aloud: each screen by itself as it comes, and anything again. */
export type Telling = Pick<Room, 'hear' | 'hearIn'> & {
  readonly speaking: boolean;
  /** How much of what the screen tells by itself can be heard; the grown-up reads the rest. */
  readonly heard: 'all' | 'some' | 'nothing';
  /** 'Hear again' was tapped where not all can be heard: the grown-up is called to read. */
  readonly called: boolean;
  again(): void;
};

const teller = createTeller(tabletPlayer, tabletVoice);

export function useTelling(step: SoundedStep, broken: boolean): Telling {
  const [speaking, setSpeaking] = useState(false);
  const [called, setCalled] = useState(false);
  useSyncExternalStore(tabletVoice.onVoices, tabletVoice.known);
  const { language, sounds } = step;
  const hasVoice = tabletVoice.speaks(language);
  const screen = broken ? 'broken' : screenOf(step);
  const pieces = broken ? [said(step.words.broken)] : heardOn(step);
  const byItself = pieces.filter((piece) => piece.byItself);
  const isHeard = ({ name, lines }: Piece) => sounds.has(name) || (hasVoice && lines.length > 0);
  const heard = howMuch(byItself, isHeard);
  const needsVoice = byItself.some(({ name }) => !sounds.has(name));

  function tell(what: readonly Piece[], patient = false): void {
    setSpeaking(false);
    teller.tell(what.map((piece) => heardOf(piece, sounds)), language, setSpeaking, patient);
  }

  useEffect(() => {
    setCalled(false);
    tell(byItself, true);
  }, [screen, needsVoice && hasVoice]);

  useEffect(() => fallSilentWhenHidden(() => setSpeaking(false)), []);
  useEffect(wakeOnTap, []);

  return {
    speaking,
    heard,
    called,
    again: () => {
      tell(byItself);
      setCalled(heard !== 'all');
    },
    hear: (name) => {
      const piece = pieces.find((each) => each.name === name);
      return piece && isHeard(piece) ? () => tell([piece]) : null;
    },
    hearIn: (text, its) => {
      setSpeaking(false);
      teller.tell([{ sound: null, lines: [text] }], its, setSpeaking);
    },
  };
}

function said(text: string): Piece {
  return { name: text, lines: [text], byItself: true };
}

function heardOf({ name, lines }: Piece, sounds: SoundedStep['sounds']): Heard {
  return { sound: sounds.get(name) ?? null, lines };
}

function howMuch(pieces: readonly Piece[], isHeard: (piece: Piece) => boolean): Telling['heard'] {
  if (pieces.every(isHeard)) return 'all';
  return pieces.some(isHeard) ? 'some' : 'nothing';
}

/** A room that nobody looks at says nothing aloud. */
function fallSilentWhenHidden(silent: () => void): () => void {
  const look = () => {
    if (!document.hidden) return;
    teller.hush();
    silent();
  };
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    teller.hush();
  };
}

/** [Note: the first tap] A browser lets nothing sound before a page was tapped, and the room begins on a page of its own. */
function wakeOnTap(): () => void {
  const listening = new AbortController();
  for (const tap of ['pointerup', 'keydown', 'click']) {
    document.addEventListener(tap, () => tabletPlayer.wake(), { capture: true, signal: listening.signal });
  }
  return () => listening.abort();
}
