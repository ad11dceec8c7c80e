import { useEffect, useEffectEvent } from 'react';
import type { ChildId } from '../../../core/Id.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { useHouse } from '../House.ts';
import { usePlaces, type Place } from '../Place.ts';
import { useTablet } from '../Tablet.ts';
import { useWords } from '../useWords.ts';
import { isTyping } from './isTyping.ts';
import { readShortcut, type ShortcutId } from './shortcuts.ts';

/** Listens for the shortcuts of the house, on a cover too: there no key alone means anything (`isTyping`), and the page that lies under it must not be saved. Draws nothing. */
export function HouseKeys() {
  const act = useShortcutActs();
  const { singleKeys } = useTablet();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = readShortcut(event, { isTyping: isTyping(event.target), mayBeSingle: singleKeys.get() });
    if (shortcut !== null && (event.repeat || act(shortcut.id))) event.preventDefault();
  });
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('keydown', (event) => onKey(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return null;
}

/** Does what a shortcut is for. False: it means nothing where we are. */
function useShortcutActs(): (id: ShortcutId) => boolean {
  const house = useHouse();
  const places = usePlaces();
  const announce = useAnnounce();
  const words = useWords('keys');
  return (id) => {
    if (id === 'lock') return did(house.lock);
    // [Note: never a page on the disk] Left to the browser, Ctrl+S writes the page as it stands, with all that is typed, into a file.
    if (id === 'save') return did(() => {
      house.saveLastWords();
      announce(words('saved'));
    });
    const place = placeFor(id, places.place);
    return place !== null && did(() => places.go(place));
  };
}

function did(act: () => void): true {
  act();
  return true;
}

/** Where a key leads from here. */
export function placeFor(id: ShortcutId, here: Place): Place | null {
  switch (id) {
    case 'today':
    case 'children':
    case 'report':
    case 'keys': return here.at === id ? null : { at: id };
    case 'ledger': return here.at === id ? null : { at: id, child: null };
    default: return here.at === 'child' ? onChild(id, here.child) : null;
  }
}

function onChild(id: ShortcutId, child: ChildId): Place | null {
  switch (id) {
    case 'note': return { at: 'note', child };
    case 'session': return { at: 'session', child };
    case 'add': return { at: 'addRecord', child };
    case 'wholeRecord': return { at: 'wholeRecord', child };
    default: return null;
  }
}
